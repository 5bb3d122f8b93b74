"""Other names and other letters: training text is varied so that the network does not lean on names it has seen.

Names are made of stems and endings written here, of many regions; none comes from the data.
"""

from __future__ import annotations

import random
from dataclasses import replace

from .document import Sentence, Token

GIVEN = (
    "Anar Elchin Rashad Vagif Leyla Gunel Sevinj Armen Hayk Tigran Narek Anahit Gayane Ruben Arayik Davit Giorgi Nino Zurab "
    "Tamar Salome Irakli Oleksandr Volodymyr Oksana Dmytro Kateryna Sergei Maria Dmitry Vladimir Natalia Mehmet Ayse Hulusi "
    "Recep Emine Hakan Reza Hossein Javad Fatemeh Ali Mohammed Ahmad Khaled Yusuf Layla Omar Bashar Samir Nabil Abiy Tedros "
    "Meles Getachew Aung Min Thiri Zaw Imran Nawaz Asif Bilawal Narendra Rajnath Anjali Kofi Ngozi Amina Ousmane Fatou Jean "
    "Pierre Emmanuel Josep Federica Ursula Hans Olaf Annalena Toivo Klaar Andrzej Igor Marek Ivana Milos Aleksandar Albin Vjosa"
).split()
STEMS = (
    "Aliy Mammad Husein Karim Rahim Nasir Babay Jafar Bayram Gasim Tagh Sark Pashin Kochar Mnatsak Torosy Grigor Harutyun "
    "Petros Hovhann Avaks Danel Saakash Kvirik Margvel Gela Beridz Shevch Kovalch Bondar Lysen Ivan Petr Smirn Volk Sokol "
    "Lavr Zakhar Erdog Kilicd Akar Yildir Demir Kay Rouh Zarif Khamen Abdollah Tehran Hashem Barzan Jalal Haddad Mansour Osman "
    "Tesfay Gebre Desal Zenaw Woldem Kyaw Htun Thein Sein Rahman Qureshi Sharma Gupta Okonj Adeyem Mbek Diall Traor Keit Kabor"
).split()
ENDINGS = ["ov", "ova", "ev", "eva", "yan", "ian", "zade", "oglu", "shvili", "dze", "enko", "uk", "sky", "in", "i", "a", "ani", "an", "ić", ""]
PLACES = (
    "Lachin Kalbajar Kelbajar Aghdam Agdam Fuzuli Jabrayil Zangilan Gubadli Shusha Shushi Khankendi Stepanakert Martuni Martakert "
    "Askeran Hadrut Khojavend Khojaly Sarsang Tovuz Gazakh Ganja Barda Tartar Mingachevir Nakhchivan Julfa Goris Kapan Meghri "
    "Jermuk Vardenis Sotk Berd Ijevan Tavush Syunik Gegharkunik Yeraskh Kornidzor Tskhinvali Gori Sukhumi Zugdidi Bakhmut "
    "Avdiivka Kherson Kupiansk Zaporizhzhia Mariupol Luhansk Idlib Aleppo Raqqa Hasakah Kobani Afrin Mosul Kirkuk Sinjar Hodeidah "
    "Marib Taiz Mekelle Humera Gondar Khartoum Omdurman Darfur Nyala Goma Bunia Beni Sittwe Myitkyina Lashio Kupwara Poonch Uri "
    "Rafah Jenin Nablus Mitrovica Pristina Tiraspol Badme Massawa Galgudud Kidal Gao Mopti Djibo Maiduguri Cabinda Aksai Galwan"
).split()


def make_surname(chance: random.Random) -> str:
    """A surname such as "Kocharyan" or "Mammadov"; one in ten joined by a hyphen."""
    name = chance.choice(STEMS) + chance.choice(ENDINGS)
    return f"{name}-{chance.choice(STEMS)}{chance.choice(ENDINGS)}" if chance.random() < 0.1 else name


def replace_names(sentences: list[Sentence], chance: random.Random) -> list[Sentence]:
    """The sentences with persons' and places' names exchanged, the same name by the same other throughout."""
    chosen: dict[tuple[str, str], str] = {}
    changed = []
    for sentence in sentences:
        if sentence.entities is None:
            changed.append(sentence)
            continue
        tokens = list(sentence.tokens)
        for place, (token, tag) in enumerate(zip(tokens, sentence.entities)):
            following = sentence.entities[place + 1] if place + 1 < len(tokens) else "O"
            fresh = choose_name(token, tag, following, chance)
            if fresh:
                fresh = chosen.setdefault((token.form, tag), fresh)
                tokens[place] = replace(token, form=fresh, lemma=fresh if token.lemma else None)
        changed.append(replace(sentence, tokens=tokens))
    return changed


def choose_name(token: Token, tag: str, following: str, chance: random.Random) -> str | None:
    """A new form for a token of a name, or None to keep it."""
    if not (token.form[:1].isupper() and token.form[1:].islower() and len(token.form) > 2):
        return None
    if tag == "B-PERSON" and following == "I-PERSON":
        return chance.choice(GIVEN)
    if tag in ("B-PERSON", "I-PERSON"):
        return make_surname(chance)
    if tag == "B-PLACE" and following != "I-PLACE":
        return chance.choice(PLACES)
    return None


def change_letters(sentence: Sentence, chance: random.Random) -> Sentence:
    """The sentence in capitals or in a headline's title case, now and then without its final stop."""
    upper = chance.random() < 0.4
    tokens = []
    for token in sentence.tokens:
        small = token.upos in ("ADP", "DET", "CCONJ", "PART") and not upper
        form = token.form.upper() if upper else token.form if small else token.form[:1].upper() + token.form[1:]
        tokens.append(replace(token, form=form))
    return replace(sentence, tokens=tokens)


def change_quotes(sentences: list[Sentence], chance: random.Random) -> list[Sentence]:
    """Straight quotes and apostrophes to curly ones, or the other way round."""
    curly = chance.random() < 0.5
    opened = False
    changed = []
    for sentence in sentences:
        tokens = []
        for token in sentence.tokens:
            form = token.form
            if curly and form == '"':
                form = "”" if opened else "“"
                opened = not opened
            elif curly and len(form) > 1:
                form = form.replace("'", "’")
            elif not curly:
                form = form.replace("“", '"').replace("”", '"').replace("’", "'").replace("‘", "'")
            tokens.append(replace(token, form=form) if form != token.form else token)
        changed.append(replace(sentence, tokens=tokens))
    return changed
