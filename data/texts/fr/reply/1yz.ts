import type { CodeText } from '../../../entry';

export const replyTexts1yz = {
  '101': {
    title: 'Aucun serveur de messagerie n’a pu être joint',
    essence:
      'Ce n’est pas la réponse d’un serveur de messagerie : l’ordinateur qui envoie signale lui-même qu’il n’a pas de connexion.',
    meaning:
      'Votre message n’a pas quitté le programme ou l’appareil qui l’envoyait, car aucune connexion réseau ne menait au serveur de messagerie. Ce numéro n’est pas dans la norme SMTP, dont les codes commencent par 2, 3, 4 ou 5 ; on ne le trouve que dans des listes recopiées les unes sur les autres. C’est très probablement le numéro d’erreur que Linux donne à « réseau inaccessible », mais aucun document ne le confirme.',
    seen: 'Dans le message d’erreur ou le journal d’un programme, d’un formulaire web, d’un scanner ou d’un script, par exemple sous la forme « [Errno 101] Network is unreachable ». Un serveur de messagerie ne l’envoie pas.',
    steps: {
      sender: [
        'Vérifiez que l’ordinateur ou l’appareil est connecté, par exemple en y ouvrant un site web.',
        'Comparez le nom et le port du serveur sortant, dans les réglages, avec ceux que publie votre fournisseur de messagerie.',
        'Renvoyez le message une fois la connexion rétablie ; aucun serveur n’en a reçu de copie.',
      ],
      sendingAdmin: [
        'Testez le port de messagerie depuis la machine d’envoi, en IPv4 puis en IPv6 : une adresse IPv6 sans route IPv6 donne précisément cette erreur.',
        'Cherchez une route par défaut manquante, y compris dans le conteneur si le programme tourne dans un conteneur.',
        'Demandez à l’hébergeur si l’offre autorise les connexions de messagerie sortantes.',
      ],
    },
    serverUse:
      'Jamais. Un serveur ne doit pas envoyer de code commençant par 1, et un client qui en reçoit un devrait y voir une erreur fatale. Pour écarter un client dès la salutation, prenez 554, ou 421 si la panne est passagère.',
  },
  '111': {
    title: 'La machine du serveur de messagerie a refusé la connexion',
    essence: 'La machine existe et répond, mais ne laisse entrer personne : aucun message ne lui a été présenté.',
    meaning:
      'Votre message n’a pas été pris : la machine à laquelle il devait être confié, ou un pare-feu placé devant elle, a refusé la connexion. Un mauvais port, un service de messagerie arrêté ou un pare-feu en sont les causes habituelles ; le numéro ne dit pas laquelle. SMTP n’a pas de code commençant par 1 : c’est très probablement le numéro d’erreur que Linux donne à « connexion refusée », repris comme un code par des listes recopiées.',
    seen: 'Dans les messages de sites web, de scripts, d’imprimantes et d’applications, souvent sous la forme « Connection refused (111) ». Dans le journal d’un serveur doté d’une file d’attente, les mêmes mots apparaissent pendant qu’il continue d’essayer.',
    steps: {
      sender: [
        'Réglez le port sortant sur celui qu’indique votre fournisseur : en général 587, ou 465 pour TLS dès le départ.',
        'Vérifiez le nom du serveur sortant : « localhost » ne convient que si un serveur de messagerie tourne sur la même machine.',
        'Renvoyez le message après la correction : aucun serveur ne l’a pris.',
      ],
      sendingAdmin: [
        'Connectez-vous à la main depuis la même machine, par exemple avec telnet sur le port 587, pour savoir si le problème vient du programme ou du réseau.',
        'Vérifiez si un pare-feu, chez vous ou chez l’hébergeur, rejette les connexions sortantes vers les ports 25, 465 et 587.',
      ],
      receivingAdmin: [
        'Vérifiez que le service de messagerie tourne et qu’il écoute sur l’adresse publique, pas seulement sur 127.0.0.1.',
        'Ouvrez le port dans le pare-feu, en IPv4 comme en IPv6.',
      ],
    },
    serverUse:
      'Jamais comme réponse : il désigne une connexion qu’aucun serveur de messagerie n’a acceptée. Un serveur qui veut refuser à l’entrée doit accepter la connexion et répondre 554, ou 421 tant qu’il est surchargé.',
  },
} as const satisfies Record<string, CodeText>;
