import type { OrganRow, PartyRow } from '../model/conflict.js'

const source = 'the organisation’s own English name and acronym'

const organisation = (id: string, name: string, ...names: readonly string[]): PartyRow => ({ id, name, kind: 'organisation', names, demonyms: [], capitals: [], source })
const outlet = (id: string, name: string, ...names: readonly string[]): PartyRow => ({ ...organisation(id, name, ...names), medium: true })
const agency = (party: string, ...names: readonly string[]): OrganRow => ({ party, organ: 'MED', names, medium: true, source: 'state-owned or state-funded news outlet, under the name that it uses in English' })

/** International organisations and independent news agencies that appear in the news of any conflict. */
export const worldOrganisations: readonly PartyRow[] = [
  organisation('UN', 'United Nations', 'UN', 'U.N.', 'United Nations Organization', 'UN Security Council', 'U.N. Security Council', 'United Nations Security Council', 'UNSC',
    'Security Council', 'UN General Assembly', 'United Nations General Assembly', 'UNHCR', 'UN Refugee Agency', 'UNICEF', 'OCHA', 'UNESCO', 'World Food Programme', 'World Food Program',
    'WFP', 'World Health Organization', 'World Health Organisation', 'UNRWA', 'OHCHR', 'UN Human Rights Office', 'MONUSCO', 'MINUSMA', 'UNIFIL', 'UNAMA', 'UNMISS', 'International Organization for Migration', 'IOM'),
  organisation('EU', 'European Union', 'EU', 'E.U.', 'European Commission', 'European Council', 'European Parliament', 'European External Action Service', 'EEAS', 'EU Monitoring Mission', 'EUMA', 'European Union Mission in Armenia', 'EU Mission'),
  organisation('OSCE', 'Organization for Security and Co-operation in Europe', 'OSCE', 'Organisation for Security and Co-operation in Europe', 'Organization for Security and Cooperation in Europe', 'OSCE Minsk Group', 'Minsk Group', 'OSCE Minsk Group Co-Chairs', 'Minsk Group co-chairs', 'Minsk Group co-chair countries'),
  organisation('NATO', 'NATO', 'North Atlantic Treaty Organization', 'North Atlantic Alliance'),
  organisation('COE', 'Council of Europe', 'Parliamentary Assembly of the Council of Europe', 'PACE'),
  organisation('ICRC', 'International Committee of the Red Cross', 'ICRC', 'Red Cross'),
  organisation('IFRC', 'International Federation of Red Cross and Red Crescent Societies', 'IFRC'),
  organisation('AU', 'African Union', 'AU'),
  organisation('ARABLEAGUE', 'Arab League', 'League of Arab States'),
  organisation('OIC', 'Organisation of Islamic Cooperation', 'Organization of Islamic Cooperation', 'OIC'),
  organisation('CSTO', 'Collective Security Treaty Organization', 'CSTO', 'Collective Security Treaty Organisation'),
  organisation('CIS', 'Commonwealth of Independent States', 'CIS'),
  organisation('SCO', 'Shanghai Cooperation Organisation', 'Shanghai Cooperation Organization', 'SCO'),
  organisation('ECOWAS', 'Economic Community of West African States', 'ECOWAS'),
  organisation('IGAD', 'Intergovernmental Authority on Development', 'IGAD'),
  organisation('EAC', 'East African Community', 'EAC'),
  organisation('SADC', 'Southern African Development Community', 'SADC'),
  organisation('ASEAN', 'Association of Southeast Asian Nations', 'ASEAN'),
  organisation('GCC', 'Gulf Cooperation Council', 'GCC'),
  organisation('IAEA', 'International Atomic Energy Agency', 'IAEA'),
  organisation('ICC', 'International Criminal Court', 'ICC'),
  organisation('ICJ', 'International Court of Justice', 'ICJ'),
  organisation('ECHR', 'European Court of Human Rights', 'ECHR', 'ECtHR'),
  organisation('MSF', 'Doctors Without Borders', 'Médecins Sans Frontières', 'MSF'),
  organisation('HRW', 'Human Rights Watch', 'HRW'),
  organisation('AMNESTY', 'Amnesty International'),
  organisation('SOHR', 'Syrian Observatory for Human Rights', 'SOHR', 'Britain-based Syrian Observatory for Human Rights'),
  outlet('AFP', 'AFP', 'Agence France-Presse', 'Agence France Presse'),
  outlet('REUTERS', 'Reuters', 'Thomson Reuters'),
  outlet('AP', 'Associated Press', 'AP', 'The Associated Press'),
  outlet('INTERFAX', 'Interfax'),
  outlet('DPA', 'Deutsche Presse-Agentur', 'dpa'),
  outlet('EFE', 'EFE'),
  outlet('ANSA', 'ANSA'),
  outlet('KYODO', 'Kyodo News', 'Kyodo'),
  outlet('BBC', 'BBC', 'British Broadcasting Corporation', 'BBC News'),
  outlet('CNN', 'CNN'),
  outlet('GUARDIAN', 'The Guardian', 'Guardian'),
  outlet('NYT', 'The New York Times', 'New York Times'),
  outlet('WAPO', 'The Washington Post', 'Washington Post'),
  outlet('WSJ', 'The Wall Street Journal', 'Wall Street Journal'),
  outlet('BLOOMBERG', 'Bloomberg', 'Bloomberg News'),
  outlet('EURONEWS', 'Euronews'),
  outlet('ALARABIYA', 'Al-Arabiya', 'Al Arabiya'),
  outlet('ALJAZEERA', 'Al Jazeera', 'Al-Jazeera'),
  outlet('OCMEDIA', 'OC Media'),
  outlet('EURASIANET', 'Eurasianet'),
  outlet('CAUCASIANKNOT', 'Caucasian Knot', 'Kavkaz-Uzel', 'Kavkazsky Uzel'),
]

const body = (party: string, organ: OrganRow['organ'], ...names: readonly string[]): OrganRow => ({ party, organ, names, source: 'the body’s own name, as English news write it without the state' })

/** Bodies of states that the news name without their state. */
export const stateBodies: readonly OrganRow[] = [
  body('USA', 'MFA', 'State Department', 'US State Department', 'Department of State'), body('USA', 'MOD', 'Pentagon', 'Defense Department'), body('USA', 'MIL', 'US Central Command', 'Centcom', 'CENTCOM', 'Africom'),
  body('USA', 'GOV', 'CIA', 'FBI', 'USAID', 'Treasury Department'), body('USA', 'PARL', 'US Congress', 'US Senate', 'House of Representatives', 'Capitol Hill'),
  body('GBR', 'MFA', 'Foreign Office', 'Foreign, Commonwealth and Development Office', 'FCDO'), body('FRA', 'MFA', 'Quai d’Orsay'), body('DEU', 'PARL', 'Bundestag'),
  body('RUS', 'PARL', 'State Duma', 'Duma', 'Federation Council'), body('RUS', 'GOV', 'FSB', 'Federal Security Service'), body('RUS', 'MIL', 'Black Sea Fleet', 'Rosgvardia'),
  body('UKR', 'PARL', 'Verkhovna Rada', 'Rada'), body('UKR', 'GOV', 'SBU', 'Security Service of Ukraine'), body('ISR', 'PARL', 'Knesset'), body('ISR', 'MIL', 'IDF', 'Israel Defense Forces', 'Israeli Defense Forces'),
  body('ISR', 'GOV', 'Shin Bet', 'Mossad'), body('IRN', 'MIL', 'IRGC', 'Revolutionary Guards', 'Revolutionary Guard', 'Islamic Revolutionary Guard Corps', 'Quds Force', 'Basij'), body('IRN', 'PARL', 'Majlis'),
  body('CHN', 'MIL', 'PLA', "People's Liberation Army"), body('MMR', 'MIL', 'Tatmadaw'), body('MMR', 'GOV', 'State Administration Council'), body('PAK', 'MIL', 'Inter-Services Public Relations', 'ISPR'), body('PAK', 'GOV', 'Inter-Services Intelligence'),
  body('TUR', 'GOV', 'National Intelligence Organisation', 'National Intelligence Organization'), body('COD', 'MIL', 'FARDC'), body('ETH', 'MIL', 'Ethiopian National Defense Force', 'ENDF'), body('SDN', 'GOV', 'Sovereignty Council', 'Transitional Sovereignty Council'),
  body('YEM', 'GOV', 'Presidential Leadership Council'), body('LKA', 'MIL', 'SLAF'), body('IND', 'MIL', 'Border Security Force'), body('PSE', 'GOV', 'Palestine Liberation Organization', 'PLO'),
]

/** News agencies and outlets that belong to a state or are run on its money: they carry words as that state's medium. */
export const stateMedia: readonly OrganRow[] = [
  agency('RUS', 'TASS', 'Itar-Tass', 'RIA Novosti', 'RIA', 'Sputnik', 'Russia Today', 'RT', 'Rossiya Segodnya', 'Rossiya 24'),
  agency('CHN', 'Xinhua', 'Xinhua News Agency', 'CGTN', 'Global Times', 'CCTV'),
  agency('TUR', 'Anadolu Agency', 'Anadolu', 'TRT', 'TRT World'),
  agency('IRN', 'IRNA', 'Press TV', 'Fars News Agency', 'Tasnim', 'Tasnim News Agency', 'Mehr News Agency'),
  agency('SYR', 'SANA', 'Syrian Arab News Agency'),
  agency('QAT', 'QNA', 'Qatar News Agency'),
  agency('SAU', 'SPA', 'Saudi Press Agency'),
  agency('YEM', 'Saba News Agency', 'Saba'),
  agency('AFG', 'Bakhtar News Agency', 'Bakhtar'),
  agency('PRK', 'KCNA', 'Korean Central News Agency'),
  agency('KOR', 'Yonhap', 'Yonhap News Agency'),
  agency('UKR', 'Ukrinform'),
  agency('BLR', 'BelTA'),
  agency('USA', 'Voice of America', 'VOA', 'Radio Free Europe', 'Radio Free Europe/Radio Liberty', 'RFE/RL', 'Radio Liberty'),
  agency('SDN', 'SUNA', 'Sudan News Agency'),
  agency('ETH', 'ENA', 'Ethiopian News Agency'),
  agency('EGY', 'Middle East News Agency'),
  agency('PSE', 'Wafa', 'WAFA'),
  agency('DEU', 'Deutsche Welle', 'DW'),
  agency('FRA', 'France 24', 'RFI'),
]
