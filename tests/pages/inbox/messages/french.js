export const french = {
  id: 'french',
  folder: 'inbox',
  lang: 'fr',
  sender: 'Service de messagerie',
  address: 'postmaster@example.org',
  date: '2026-11-16T15:31',
  subject: 'Message non remis\u00a0: Plans de la salle 450',
  snippet: 'Bonjour, le message que vous avez envoyé à claire.dupond@example.org n’a pas pu être remis',
  html: `
<p>Bonjour,</p>
<p>
  Le message que vous avez envoyé le 16 novembre 2026 à 15&nbsp;h&nbsp;30 à <b>claire.dupond@example.org</b> n’a pas pu être
  remis. Son objet&nbsp;: «&nbsp;Plans de la salle 450&nbsp;».
</p>
<p>Le serveur du destinataire, mx.example.org (203.0.113.12), a répondu en ces termes&nbsp;:</p>
<pre class="response" lang="en">552 5.3.4 Message size exceeds fixed limit of 26214400 bytes</pre>
<p>
  Votre message pèse 31&nbsp;Mo pièces jointes comprises, pour 25&nbsp;Mo admis. Réduisez les plans, ou déposez-les sur un espace
  de partage et n’en envoyez que le lien.
</p>
<p>Notre assistance vous répond au 01&nbsp;99&nbsp;00&nbsp;45&nbsp;50, poste 421, de 8&nbsp;h&nbsp;30 à 18&nbsp;h, bureau 550.</p>
<p>Le service de messagerie</p>`,
};
