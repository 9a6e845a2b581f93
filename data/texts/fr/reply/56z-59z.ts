import type { CodeText } from '../../../entry';

export const replyTexts56zTo59z = {
  '571': {
    title: 'Une règle du serveur de réception a refusé votre message',
    essence:
      'Très probablement 5.7.1 écrit sans ses points : un refus par règle, dont la cause est dans les mots qui suivent.',
    meaning:
      'Votre message a été refusé en vertu d’une règle, et seuls les mots qui suivent le code disent laquelle. Courier envoie 571 quand un filtre dit non, La Poste et Orange quand DMARC échoue, d’autres quand le serveur d’envoi n’a pas de nom DNS inverse. Le numéro lui-même est impossible en SMTP, dont les codes s’arrêtent à 559.',
    seen: 'Dans les avis de non-remise, seul ou sous la forme « 571 5.7.1 ». Le moment dépend de qui l’envoie : un échec DMARC ne se constate qu’après le message entier, un PTR absent dès la connexion.',
    steps: {
      sender: [
        'Transférez l’avis entier à la personne qui gère votre messagerie ou votre domaine : c’est là que DMARC et le DNS inverse se corrigent.',
        'S’il dit seulement que la remise n’est pas autorisée, demandez au destinataire, par un autre moyen, de faire autoriser votre adresse.',
      ],
      sendingAdmin: [
        'Pour DMARC, faites réussir SPF ou DKIM pour le domaine du From : ajoutez le service à l’enregistrement TXT SPF, ou faites-le signer avec ce domaine.',
        'Pour « No PTR Record », faites créer par le titulaire de l’adresse IP un PTR dont le nom ramène à la même adresse.',
        'Si le texte ne donne aucun indice, cherchez l’adresse IP d’envoi dans les grandes listes de blocage.',
      ],
      receivingAdmin: [
        'Trouvez le filtre ou le service de règles qui produit 571, et réglez-le sur 550 5.7.1 avec un motif en clair.',
      ],
    },
    serverUse:
      'Jamais. Écrivez 550 5.7.1, ou 554 5.7.1 après le message entier, et nommez la règle. Un code précis vaut mieux encore : 5.7.25 pour le DNS inverse, 5.7.26 quand plusieurs contrôles d’authentification ont échoué.',
    readings: [
      'DMARC : « 571 5.7.1 Message refused, DMARC verification failed » (La Poste, Orange). Le domaine du From n’a pas pu être confirmé.',
      'DNS inverse : « No PTR Record found. Reverse DNS required ». L’adresse du serveur d’envoi n’a pas de nom.',
      'Filtre : « Delivery not authorized, message refused », la réponse toute faite de Courier. Score de spam, liste de blocage ou règle locale : la réponse ne le dit pas.',
    ],
  },
  '585': {
    title: 'Il n’y a pas de boîte à l’adresse que vous avez écrite',
    essence:
      'Un numéro insolite pour une adresse inconnue ; le 5.1.1 qui l’accompagne le dit dans les termes de la norme.',
    meaning:
      'Le serveur de réception a vérifié l’adresse : cet utilisateur n’y existe pas. Dans les cas connus, 5.1.1, boîte inexistante, accompagne ce numéro, impossible en SMTP, où le deuxième chiffre ne dépasse pas 5. La formule est celle de Postfix quand il interroge le serveur situé derrière lui, et l’administrateur peut y régler le numéro. Pourquoi 585 a été choisi, personne ne l’a documenté.',
    seen: 'Dans des avis de non-remise d’adresses en codeaurora.org, signalés en 2024 sur les listes du noyau Linux avec « undeliverable address: No such user here ». La même ligne figure dans les règles de KumoMTA.',
    steps: {
      sender: [
        'Comparez l’adresse avec sa source, lettre à lettre ; d’anciens échanges et des pages web gardent souvent des adresses disparues.',
        'Demandez à la personne ou à son organisation une adresse actuelle, et n’utilisez plus celle-ci.',
      ],
      sendingAdmin: [
        'Traitez-le comme 550 5.1.1 et retirez l’adresse de vos listes ; des règles qui s’arrêtent à 559 peuvent le manquer.',
      ],
      receivingAdmin: [
        'Réglez unverified_recipient_reject_code sur 550 dans Postfix, pour que chaque expéditeur comprenne la réponse.',
        'Si la boîte devrait exister, voyez dans votre journal ce que le serveur situé derrière a répondu à la vérification.',
      ],
    },
    serverUse:
      'Jamais : le deuxième chiffre d’un code de réponse va de 0 à 5. Une boîte inconnue, c’est 550 avec 5.1.1 ; tant que la vérification du destinataire n’a pas abouti, c’est 450.',
  },
  '591': {
    title: 'Le serveur qui a envoyé votre message est sur une liste de blocage',
    essence: 'Ni votre texte ni l’adresse du destinataire ne sont en cause ; la suite de la réponse nomme la liste.',
    meaning:
      'Votre message a été écarté parce que le serveur qui l’a envoyé figure sur une liste de blocage à laquelle se fie le serveur de réception. Ce numéro est impossible en SMTP, et l’on ne connaît aucun logiciel qui le documente ; sa formule, « your host is blacklisted by … », est signalée depuis 2002, par exemple à l’université Rutgers.',
    seen: 'Dans les avis de non-remise, suivi du destinataire, de l’adresse IP du serveur d’envoi, du nom de la liste et d’une adresse pour les questions, comme blacklist-admin dans le domaine de réception.',
    steps: {
      sender: [
        'Transmettez l’avis à votre fournisseur de messagerie ou à votre administrateur : c’est son serveur qui est inscrit.',
        'Si cela ne peut pas attendre, écrivez depuis un compte chez un autre fournisseur.',
      ],
      sendingAdmin: [
        'Cherchez l’adresse IP sur le site de la liste que nomme le texte, et lisez pourquoi elle y est.',
        'Faites d’abord cesser la cause (compte piraté, ordinateur infecté, formulaire ou relais ouvert), puis demandez le retrait.',
        'Si la liste est SORBS, écrivez à l’adresse indiquée dans l’avis : SORBS a fermé en juin 2024, seule la réception peut donc retirer ce contrôle.',
      ],
      receivingAdmin: [
        'Passez en revue les listes de blocage que votre serveur interroge, et ôtez celles qui n’existent plus.',
      ],
    },
    serverUse:
      'Jamais ; aucun programme ne connaît ce numéro. Un client inscrit reçoit 554 dans la salutation du serveur, ou 550 avec 5.7.1 à MAIL FROM ou RCPT TO, avec le nom de la liste et l’adresse qui y figure.',
  },
} as const satisfies Record<string, CodeText>;
