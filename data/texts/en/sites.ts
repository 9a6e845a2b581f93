import type { OriginalTexts } from '../original-texts';

export const originalTexts: OriginalTexts = {
  elsewhere:
    'Look in the message’s menu for “Show original”, “View source” or “Headers”, or open the report that is attached to the notice.',
  gmail: 'In Gmail, open the message’s ⋮ menu and choose “Show original”.',
  outlook: 'In Outlook, open the message’s ⋯ menu and choose View, then “View message source”.',
  yahoo: 'In Yahoo Mail, open the ⋯ menu of the message and choose “View raw message”.',
  aol: 'In AOL Mail, open the menu of the message and choose “View message source”.',
  proton: 'In Proton Mail, open the message’s ⋯ menu and choose “View headers”.',
  tuta: 'In Tuta Mail, press H while the message is open: that shows its headers.',
  gmx: 'In GMX, open the message’s ⋮ menu (“Mehr”) and choose “Mehr Informationen”: that shows its headers.',
  zohoMail: 'In Zoho Mail, open the message’s “More Actions” menu and choose “Show Original”.',
  roundcube: 'In Roundcube, open the “More” menu above the message and choose “Show source”.',
};
