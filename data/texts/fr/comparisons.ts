import type { ComparisonId } from '../../comparisons';

/** Ce qui sépare des codes que l’on confond : une ou deux phrases, absentes des fiches elles-mêmes. */
export const comparisonTexts: Record<ComparisonId, string> = {
  '214+450':
    '214 répond à HELP et ne demande rien à personne. 450 répond à un serveur qui veut déposer du courrier : ce serveur réessaie tout seul, et les admins des deux côtés n’ont à s’en mêler que si cela dure.',
  '450+451+452':
    '450, 451 et 452 reportent tous le message ; c’est la cause qui change. 450 vise la boîte ou une règle qui la concerne, 451 une panne du serveur lui-même, 452 un manque de place ou trop de destinataires à la fois.',
  '421+450':
    '421 met fin à toute la connexion et peut répondre à n’importe quelle commande : tout ce qui devait encore passer par elle doit attendre. 450 ne touche qu’un destinataire ; la conversation continue.',
  '450+550':
    'Pour l’expéditeur, tout tient au premier chiffre. Avec 450, le serveur invite à réessayer ; avec 550, la même tentative sera refusée tant que rien n’aura changé.',
  '550+554':
    '550 vise d’ordinaire une adresse ou une règle. 554 dépend du moment : en guise de salutation, il écarte le serveur d’envoi ; après DATA, il veut dire le plus souvent qu’il ne reste aucun destinataire ; après le texte, il refuse ce message-là.',
  '551+251':
    'Les deux disent que le destinataire a une autre adresse. Avec 251, le serveur prend le message et le fait suivre ; avec 551, il ne le fait pas, et c’est à l’expéditeur d’écrire à la nouvelle adresse.',
  '552+452':
    'Les deux peuvent concerner la place. Avec 452, le serveur d’envoi garde le message pour un nouvel essai ; 552 le refuse. Un serveur qui veut dire « trop de destinataires » devrait répondre 452, et un 552 donné pour cette raison est à traiter comme temporaire.',
  '250+252':
    'En réponse à VRFY, 250 dit que la boîte a été vérifiée et existe ; à RCPT TO, il accepte seulement l’adresse pour l’instant. 252 promet moins : le serveur essaierait, mais il n’a pas vérifié, ou ne veut pas le dire.',
  '521+554+556':
    '521 vient d’une machine qui ne prend jamais de courrier, de personne. 554 en guise de salutation vient d’un serveur de messagerie qui ne veut pas servir ce client. 556 vient du côté de l’expéditeur, qui a vu dans le DNS que le domaine du destinataire ne prend pas de courrier.',
  '530+535':
    '530 signifie que personne ne s’est encore identifié, ou que la connexion n’est pas encore chiffrée. 535 signifie qu’une identification a été tentée et refusée.',
};
