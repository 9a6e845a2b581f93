export const amazonSes = {
  id: 'amazon-ses',
  folder: 'inbox',
  sender: 'AWS Notifications',
  address: 'no-reply@sns.amazonaws.com',
  date: '2026-11-19T09:12',
  subject: 'Amazon SES Email Event Notification',
  snippet: '{ "notificationType": "Bounce", "bounce": { "bounceType": "Permanent", "bounceSubType": "General"',
  unread: true,
  text: `{
  "notificationType": "Bounce",
  "bounce": {
    "feedbackId": "0102019a9c450b2e-5f1d0c7a-5210-4e0b-9d3e-452c1f0a77b1-000000",
    "bounceType": "Permanent",
    "bounceSubType": "General",
    "bouncedRecipients": [
      {
        "emailAddress": "k.lindqvist@example.net",
        "action": "failed",
        "status": "5.1.1",
        "diagnosticCode": "smtp; 550 5.1.1 user unknown"
      }
    ],
    "timestamp": "2026-11-19T08:12:50.450Z",
    "remoteMtaIp": "203.0.113.58",
    "reportingMTA": "dns; a7-22.smtp-out.eu-west-1.amazonses.com"
  },
  "mail": {
    "timestamp": "2026-11-19T08:12:48.000Z",
    "source": "shop@example.com",
    "sourceIp": "198.51.100.252",
    "messageId": "0102019a9c450a11-7be0a221-5501-4f93-8c11-2b6f0d550e42-000000",
    "destination": ["k.lindqvist@example.net"]
  }
}

--
You receive this because shop@example.com reports its bounces to the topic shop-bounces.`,
};
