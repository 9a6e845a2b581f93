export const exim = {
  id: 'exim',
  folder: 'inbox',
  sender: 'Mail Delivery System',
  address: 'Mailer-Daemon@smtp.example.com',
  date: '2026-11-21T11:33',
  subject: 'Mail delivery failed: returning message to sender',
  snippet: 'This message was created automatically by mail delivery software. Your mail to lena@example.net',
  text: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered. The error is permanent and no
further attempt is made. The following address failed:

  lena@example.net
    host mx.example.net [203.0.113.40]
    SMTP error from remote mail server after RCPT TO:<lena@example.net>:
    550-Mail from 198.51.100.24 is refused: the address is on our local
    550-block list. To be taken off it, write to
    550 postmaster@example.net from another provider.

------ This is a copy of your message, including all the headers. ------

Received: from [192.0.2.250] (helo=desk-450.example.com)
    by smtp.example.com with esmtpsa (TLS1.3) tls TLS_AES_256_GCM_SHA384
    (Exim 4.98)
    id 1vMKaR-000000005Zj-2h3K; Sat, 21 Nov 2026 11:33:02 +0100
Message-ID: <20261121103301.55450@example.com>
User-Agent: Example Mail 5.1.1
From: Robin Vale <robin.vale@example.com>
To: lena@example.net
Subject: Keys for the studio
Content-Length: 552

Hello Lena, the keys are at the front desk, room 214.`,
};
