export const expired = {
  id: 'expired',
  folder: 'inbox',
  sender: 'MAILER-DAEMON',
  address: 'MAILER-DAEMON@eu-west-1.amazonses.com',
  date: '2026-11-19T06:30',
  subject: 'Delivery Status Notification (Failure)',
  snippet: 'An error occurred while trying to deliver the mail to the following recipients: office@example.org',
  text: `An error occurred while trying to deliver the mail to the following recipients:
office@example.org

Reporting-MTA: dns; b224-15.smtp-out.eu-west-1.amazonses.com

Action: failed
Final-Recipient: rfc822; office@example.org
Diagnostic-Code: smtp; 554 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.2 Connection timed out>
Status: 4.4.7`,
};
