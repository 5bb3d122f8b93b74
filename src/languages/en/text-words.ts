/** Word lists that the rows of text/ name in braces. */
export const textWords = {
  /** Words that open a sentence more often than they follow an abbreviation inside one. */
  starters: [
    'The', 'A', 'An', 'He', 'She', 'It', 'They', 'We', 'I', 'You', 'This', 'That', 'These', 'Those', 'There', 'His', 'Her', 'Their', 'Its', 'Our', 'My',
    'But', 'And', 'Or', 'So', 'Yet', 'In', 'On', 'At', 'For', 'From', 'By', 'With', 'As', 'If', 'When', 'While', 'After', 'Before', 'Since', 'According',
    'However', 'Meanwhile', 'Also', 'Although', 'Among', 'During', 'Earlier', 'Later', 'Now', 'Then', 'Once', 'Several', 'Some', 'Many', 'Most', 'Such', 'To',
    'Under', 'Until', 'Where', 'Who', 'What', 'Why', 'How', 'Not', 'No', 'None', 'Nobody', 'Nor', 'Both', 'Each', 'All', 'Any', 'Officials', 'Despite',
  ],
  /** Abbreviations before a name: the sentence goes on. */
  titles: [
    'Mr', 'Mrs', 'Ms', 'Messrs', 'Dr', 'Prof', 'Gen', 'Col', 'Lt', 'Maj', 'Capt', 'Sgt', 'Cpl', 'Pvt', 'Adm', 'Brig', 'Cmdr', 'Gov', 'Sen', 'Sens', 'Rep', 'Reps',
    'Rev', 'Hon', 'Amb', 'Supt', 'St', 'Mt', 'Ft', 'Pres',
  ],
  /** Abbreviations after a name or at the end of a list: a sentence may end there. */
  trailers: ['Jr', 'Sr', 'etc', 'Inc', 'Corp', 'Ltd', 'Co', 'Bros', 'vs', 'Ave', 'Blvd', 'Dept'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec'],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thurs', 'Fri'],
  /** First letters of names that Latin script writes with two letters. */
  digraphs: ['Yu', 'Zh', 'Kh', 'Sh', 'Ch', 'Ts', 'Dz', 'Gh', 'Ye', 'Ya', 'Th'],
  /** Words cut short by a point in running text. */
  shortened: ['approx', 'govt', 'dept', 'incl', 'resp', 'temp', 'misc', 'intl', 'natl', 'assoc', 'univ', 'minist', 'prov', 'dist'],
  /** Small words that open a family name. */
  particles: ['al', 'el', 'ibn', 'bin', 'ben', 'von', 'van', 'de', 'der', 'ter', 'da', 'di', 'du'],
  /** Verbs that tie a quoted question or cry to the speaker named after it. */
  sayings: ['said', 'says', 'asked', 'asks', 'wrote', 'writes', 'added', 'adds', 'told', 'shouted', 'cried', 'exclaimed', 'wondered', 'replied', 'demanded', 'tweeted', 'posted', 'chanted'],
  /** Endings of bare web addresses as outlets use them for names. */
  domains: ['com', 'org', 'net', 'gov', 'edu', 'info', 'int', 'mil', 'news', 'media', 'az', 'am', 'ru', 'ge', 'tr', 'ir', 'ua', 'uk', 'eu', 'tv', 'fr', 'de', 'il', 'io'],
} as const satisfies Readonly<Record<string, readonly string[]>>
