"""Word lists that turn GUM's broad kinds into ours: states, peoples and faiths, titles, kinds of buildings."""

from __future__ import annotations

COUNTRIES = set(
    """Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Belarus|
Belgium|Benin|Bhutan|Bolivia|Bosnia|Bosnia and Herzegovina|Botswana|Brazil|Britain|Great Britain|Brunei|Bulgaria|
Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Chad|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|
Czech Republic|Czechia|Denmark|Djibouti|East Timor|Ecuador|Egypt|El Salvador|England|Eritrea|Estonia|Ethiopia|Fiji|Finland|
France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Grenada|Guatemala|Guinea|Guyana|Haiti|Honduras|Hungary|Iceland|India|
Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Korea|Kosovo|Kuwait|Kyrgyzstan|Laos|
Latvia|Lebanon|Lesotho|Liberia|Libya|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|
Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|
Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Northern Ireland|Norway|Oman|Pakistan|Palestine|Panama|Papua New Guinea|
Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Samoa|Saudi Arabia|Scotland|Senegal|Serbia|
Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Sudan|Soviet Union|Spain|Sri Lanka|Sudan|
Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Tibet|Togo|Tonga|Tunisia|Turkey|Türkiye|Turkmenistan|
UK|U.K.|US|U.S.|USA|U.S.A.|USSR|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|United States of America|
Uruguay|Uzbekistan|Vanuatu|Venezuela|Vietnam|Wales|Yemen|Yugoslavia|Zambia|Zimbabwe""".replace("\n", "").split("|")
)

WORLD_REGIONS = set("Africa|America|Asia|Europe|Middle East|Latin America|North America|South America|Balkans|Caucasus".split("|"))

PEOPLES = set(
    """afghan african albanian algerian american angolan arab arabic argentine argentinian armenian asian australian austrian
azerbaijani azeri bangladeshi basque belarusian belgian bengali berber bolivian bosnian brazilian british briton bulgarian
burmese cambodian canadian catalan catholic chechen chilean chinese christian colombian congolese croat croatian cuban
cypriot czech danish democrat dutch egyptian english eritrean estonian ethiopian european filipino finnish french georgian
german ghanaian greek gypsy haitian hebrew hindu hispanic hungarian hutu icelandic indian indonesian inuit iranian iraqi irish
islamic islamist israeli italian jamaican japanese jew jewish jordanian kashmiri kazakh kenyan korean kosovar kurd kurdish
kuwaiti kyrgyz lao laotian latino latvian lebanese liberian libyan lithuanian macedonian malay malaysian maltese maori mayan
methodist mexican moldovan mongolian moroccan mormon muslim nazi nepalese nigerian norwegian omani orthodox ottoman pakistani
palestinian pashtun persian peruvian polish portuguese protestant punjabi qatari republican rohingya roma roman romanian
russian rwandan saudi scot scottish serb serbian shia shiite sikh slav slavic slovak slovenian somali soviet spanish sudanese
sunni swede swedish swiss syrian taiwanese tajik taliban talysh tamil tatar thai tibetan tigrayan tunisian turk turkish
turkmen tutsi ugandan uighur ukrainian uyghur uzbek venezuelan vietnamese viking welsh yazidi yemeni yoruba zionist zulu""".split()
)

TITLES = set(
    """Mr. Mrs. Ms. Dr. Mr Mrs Ms Dr Sir Lord Lady President Prime Minister Chancellor Senator Sen. Representative Rep. Governor
Gov. Mayor Judge Justice King Queen Prince Princess Emperor Administrator General Gen. Colonel Col. Major Maj. Captain Capt. Lieutenant Lt.
Sergeant Sgt. Admiral Professor Prof. Pope Bishop Archbishop Cardinal Father Secretary Ambassador Speaker Chairman Director
Deputy Vice Former Attorney Commissioner Congressman Spokesman Spokeswoman Detective Officer Chief Rev. Reverend Saint St.
Emir Sheikh Shaikh Sultan Imam Ayatollah Mullah Marshal Private Corporal Commander Dame Count Duke Baron Earl Viscount Chair Protector Spokesperson""".split()
) - {"Saint", "St."}

FACILITY_WORDS = set(
    """airport airfield airbase base bridge hospital school college church cathedral mosque temple synagogue monastery abbey
museum library stadium arena theater theatre hall hotel station terminal port harbor harbour tower building center centre
house palace castle fort fortress prison jail gate memorial monument zoo park highway road street avenue boulevard route
tunnel canal dam plant factory mill observatory gallery cemetery market mall plaza square court gymnasium pier wharf
checkpoint crossing corridor reactor refinery pipeline dock mint barracks cinema""".split()
)


def is_people(form: str) -> bool:
    """Whether a capitalised word names a people, faith or political camp: "Armenian", "Russians", "Shiites"."""
    if not form[:1].isupper():
        return False
    word = form.lower()
    return word in PEOPLES or (word.endswith("s") and word[:-1] in PEOPLES)
