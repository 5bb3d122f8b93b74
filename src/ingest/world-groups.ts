import type { PartyRow } from '../model/conflict.js'

/**
 * Names of armed groups and movements without a state, so that they are found where they are written. A text's own spelling stays
 * the reference (`org:Name as first written`): that two names mean one group is for the text to say.
 */
const names: readonly string[] = [
  'Al-Qaeda', 'Al Qaeda', 'Al-Qaida', 'Al Qaida', 'Al-Qaeda in the Arabian Peninsula', 'AQAP', 'Al-Qaeda in the Islamic Maghreb', 'AQIM', 'Al-Qaeda in Levant',
  'Islamic State', 'Islamic State group', 'Islamic State in Iraq and Syria', 'Islamic State of Iraq and the Levant', 'ISIS', 'ISIL', 'IS', 'Daesh', 'ISWAP', 'Islamic State West Africa Province', 'IS-K', 'ISIS-K', 'ISKP',
  'Islamic State Khorasan', 'Boko Haram', 'Al-Shabaab', 'Al Shabaab', 'Al-Shabab', 'Shabaab', 'Taliban', 'Taleban', 'Haqqani network', 'Tehreek-e-Taliban Pakistan', 'TTP', 'Pakistani Taliban', 'Lashkar-e-Taiba',
  'Jaish-e-Mohammed', 'Hizbul Mujahideen', 'Balochistan Liberation Army', 'BLA', 'Jaish al-Adl', 'Hamas', 'Islamic Jihad', 'Palestinian Islamic Jihad', 'Hezbollah', 'Hizbollah', 'Hizbullah', 'Kataib Hezbollah', 'Fatah',
  'Houthi', 'Houthis', 'Huthi', 'Huthis', 'Ansar Allah', 'Southern Transitional Council', 'STC', 'Al-Islah', 'PKK', 'Kurdistan Workers’ Party', 'YPG', 'People’s Protection Units', 'Syrian Democratic Forces', 'SDF', 'Peshmerga',
  'Free Syrian Army', 'FSA', 'Syrian National Army', 'Jabhat al-Nusra', 'Nusra Front', 'Al-Nusra Front', 'al-Nusra', 'Hayat Tahrir al-Sham', 'HTS', 'Ahrar al-Sham', 'Jaysh al-Islam', 'Popular Mobilization Forces', 'Popular Mobilisation Forces', 'Hashd al-Shaabi',
  'Rapid Support Forces', 'RSF', 'Janjaweed', 'SPLA', 'SPLM-N', 'Sudan People’s Liberation Army', 'SLA', 'Justice and Equality Movement', 'JEM', 'M23', 'March 23 Movement', 'Allied Democratic Forces', 'ADF', 'FDLR', 'Lord’s Resistance Army', 'LRA', 'CODECO',
  'Mai-Mai', 'Mai Mai', 'Wazalendo', 'Tigray People’s Liberation Front', 'TPLF', 'Tigray Defense Forces', 'Tigray Defence Forces', 'TDF', 'Oromo Liberation Army', 'OLA', 'Oromo Liberation Front', 'Fano', 'FARC', 'Revolutionary Armed Forces of Colombia',
  'ELN', 'National Liberation Army', 'Clan del Golfo', 'Gulf Clan', 'Shining Path', 'Sendero Luminoso', 'FMLN', 'Farabundo Marti National Liberation Front', 'Tupac Amaru Revolutionary Movement', 'MRTA', 'Contras', 'Sinaloa Cartel', 'Arakan Army', 'Kachin Independence Army', 'KIA', 'Karen National Liberation Army', 'KNLA', 'Karen National Union', 'KNU',
  'Ta’ang National Liberation Army', 'TNLA', 'MNDAA', 'Myanmar National Democratic Alliance Army', 'Three Brotherhood Alliance', 'People’s Defence Force', 'People’s Defense Force', 'PDF', 'National Unity Government', 'NUG', 'ARSA', 'Arakan Rohingya Salvation Army',
  'LTTE', 'Tamil Tigers', 'Liberation Tigers of Tamil Eelam', 'CPI-Maoist', 'Maoists', 'Maoist', 'Naxalites', 'New People’s Army', 'NPA', 'Moro Islamic Liberation Front', 'MILF', 'Abu Sayyaf', 'BIFF', 'Wagner', 'Wagner Group', 'Donetsk People’s Republic', 'DPR', 'Luhansk People’s Republic', 'LPR',
  'Irish Republican Army', 'IRA', 'ETA', 'JNIM', 'Ansar Dine', 'MNLA', 'MUJAO', 'Seleka', 'anti-Balaka', 'Coalition of Patriots for Change', 'RENAMO', 'UNITA', 'Polisario Front', 'Polisario', 'Libyan National Army', 'LNA', 'Government of National Accord', 'GNA',
  'Ansar al-Sharia', 'Muslim Brotherhood', 'Hizb-e-Islami', 'Northern Alliance', 'Khmer Rouge', 'Kosovo Liberation Army', 'KLA', 'Ambazonia Defence Forces',
]

/** One party for each name; its id is the reference with the pack's spelling. */
export const worldGroups: readonly PartyRow[] = names.map((name) => ({ id: `org:${name}`, name, kind: 'armed-group', names: [], demonyms: [], capitals: [], source: 'names as written in news; groups as listed by conflict data projects (UCDP, ACLED)' }))
