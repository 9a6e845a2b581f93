import type { OriginalTexts } from '../original-texts';

export const originalTexts: OriginalTexts = {
  elsewhere:
    'Cherchez dans le menu du message « Afficher l’original », « Code source » ou « En-têtes », ou ouvrez le rapport joint à l’avis.',
  gmail: 'Dans Gmail, ouvrez le menu ⋮ du message et choisissez « Afficher l’original ».',
  outlook: 'Dans Outlook, ouvrez le menu ⋯ du message, puis Afficher et « Afficher la source du message ».',
  yahoo: 'Dans Yahoo Mail, ouvrez le menu ⋯ du message et demandez le message brut.',
  aol: 'Dans AOL Mail, ouvrez le menu du message et demandez sa source.',
  proton:
    'Dans Proton Mail, ouvrez le menu ⋯ du message et choisissez l’affichage des en-têtes (« View headers » en anglais).',
  tuta: 'Dans Tuta Mail, appuyez sur H quand le message est ouvert : ses en-têtes s’affichent.',
  gmx: 'Dans GMX, ouvrez le menu ⋮ du message (« Mehr ») et choisissez « Mehr Informationen » : ses en-têtes s’affichent.',
  zohoMail: 'Dans Zoho Mail, ouvrez les autres actions du message et affichez l’original.',
  roundcube: 'Dans Roundcube, ouvrez le menu « Plus » au-dessus du message et affichez sa source.',
};
