import type { OriginalTexts } from '../original-texts';

export const originalTexts: OriginalTexts = {
  elsewhere:
    'Cherchez dans le menu du message « Afficher l’original », « Code source » ou « En-têtes », ou ouvrez le rapport joint à l’avis.',
  gmail: 'Dans Gmail, ouvrez le menu ⋮ du message et choisissez « Afficher l’original ».',
  outlook: 'Dans Outlook, ouvrez le menu ⋯ du message, puis Afficher et « Afficher la source du message ».',
  yahoo: 'Dans Yahoo Mail, ouvrez le menu ⋯ du message et demandez le message brut.',
  aol: 'Dans AOL Mail, ouvrez le menu du message et demandez sa source.',
  zohoMail: 'Dans Zoho Mail, ouvrez les autres actions du message et affichez l’original.',
  roundcube: 'Dans Roundcube, ouvrez le menu « Plus » au-dessus du message et affichez sa source.',
};
