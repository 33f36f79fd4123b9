"""Cues of the party blocks: where rules hold, and where a name may begin."""

import re
from dataclasses import dataclass
from itertools import accumulate

from arret_extract.matching.compiling import compiled
from arret_extract.matching.search import Scanner
from arret_extract.stages.parties.names import CIVILITY
from arret_extract.text import fold

# What may follow a heading on its line, and what joins a second one to it.
QUALIFIER = re.compile(
    r"(?:\s?\(?|, (?=OPPOSANT|[Oo]pposant))(?:PRINCIPA(?:L|UX)|INCIDENT|"
    r"INCIDEMMENT|VOLONTAIRE|FORC[ÉE]|"
    r"SUR (?:APPEL )?(?:INCIDENT|PRINCIPAL)|(?:AU|EN) PRINCIPAL|EN GARANTIE|EN CAUSE D'APPEL|"
    r"(?:AU|EN) (?:R[ÉE]F[ÉE]R[ÉE]|CONTREDIT|D[ÉE]F[ÉE]R[ÉE]|RECOURS)|(?:NON )?COMPARANTE?S?\b|"
    r"D[ÉE]FAILLANTE?S?\b|[ÀA] L'\w{3,12}(?: DE PAYER)?|(?:à l'|en )appel|"
    r"EN APPEL\b(?: EN (?:GARANTIE|CAUSE|INTERVENTION))?|"
    r"(?:EN|SUR) (?:DIVORCE|PARTAGE|EXEQUATUR|(?:TIERCE.)?OPPOSITION|INTERVENTION(?: FORC[ÉE]E)?|"
    r"(?:SAISINE |RENVOI )?(?:APR[ÈE]S |DE )?(?:RENVOI|CASSATION)|REPRISE D'INSTANCE|"
    r"R[ÉE](?:VISION|TRACTATION)|INTERPR[ÉE]TATION|RECTIFICATION(?: D'ERREUR MAT[ÉE]RIELLE)?|"
    r"LIQUIDATION D'ASTREINTE)(?=\s?[:\n\f])|"
    r"(?i:dans le (?:dossier )?|\((?:dossier )?(?:n° ?)?)RG[^\n\f:()]{0,30}|"
    r"[ÀA] LA (?:SAISINE|REQU[ÊE]TE|TIERCE.OPPOSITION)(?: (?:APR[ÈE]S|SUR|DE) \w{4,9}){0,2}|"
    r"(?:[ÀA] TITRE|à titre) (?i:principal|incident|accessoire)|PROVOQU[ÉE]|"
    r"EN (?:PREMI[ÈE]RE|1[ÈE]?RE) INSTANCE|principal|incident|volontaire|forcé|AU POURVOI|"
    r"sur incident|RECONVENTIONNEL|(?<=\()(?i:appelant|intim|d[ée]fend|demand)[^()\n\f]{5,60}(?=\))"
    r"|:?\s?\([Dd][ée]nonc[ée]{1,2}s?\)|[Oo]pposant(?:e?s?\b)|OPPOSANT|POURSUIVANT|SAISIE?S?\b"
    r"|(?:et|-|/)\s(?:appelant|intimé|défend|demand|mise? en cause))\w{0,8}"
    r"(?:\s(?:sur\s|[àaÀA] l')(?:appel )?incident)?\)?"
)
JOINS = re.compile(r"\s?(?::\s?(?=/))?(?:-|/|et|ET|,|\()?\s?(?:-\s)?")
AT_APPEAL = re.compile(r"(?:a l'|en )appel\b(?! en (?:garantie|cause|intervention))")
MAX_ZONE = 14_000
# "Copie exécutoire délivrée le … à": not who is opposed to whom.
DELIVERED = re.compile(
    r"\b(?:copies?|grosses?|expeditions?)\b[^.;]{0,60}"
    r"\b(?:delivre|adresse|transmis)e?s?\b[^.;]{0,30}$"
)
DELIVERED_NEAR = 120
# Who is assisted came himself, if that is said.
ASSISTED = re.compile(r"(?:et )?assiste")
# Of how many a cue behind it speaks: "l'un et l'autre comparant par".
BOTH = re.compile(
    r"\b(?:l'une? et l'autre|tou(?:te)?s (?:les )?(?:deux|trois|quatre|cinq)|chacune?),?\s$"
)
# The judge is assisted, by the clerk.
BY_CLERK = re.compile(r"\s[^,\n\f]{3,50}, ?(?:faisant fonction )?(?:de )?greffi")
NO_PAIR = re.compile(r"chez|represent|par |avocat|qualit|liquidat|mandat|assureur")
PSEUDONYM_IN = re.compile(r"[A-Z](?:\.\.\.|…)|\[[^\]]{1,20}\]")
# Letters stand for a person's names: "X Y", "A-B Z épouse X".
PSEUDONYMS = re.compile(
    r"(?:[A-Z]-)?[A-Z](?:\s(?:[A-Z]-)?[A-Z]){1,4}(?:\s(?:[ée]pou(?:se|x)|née?|nee|veuve)(?:\s[A-Z]){1,2})?"
    r"(?:\s?$|\s(?:\d|[-–]|ès |es ))"
)
# A name behind which a judge's title stands opens the court's composition.
BENCH = re.compile(
    r"[\s,]{1,3}(?:(?:premiere?\s)?(?:vice[ -])?presidente?\b(?!\sdu|\sde(?!\schambre))|juges?\b|"
    r"conseillere?\b(?=,|\s(?:rapp|fais|char))|greffiere?\b|magistrat|statuant\b)"
)
ARTICLE = re.compile(r"(?:[Ll][AaEe]\s|[Ll]')")
OTHER_SIDE = re.compile(r"(?:à|et|contre)\s")
# The naming of a lawyer has come to its end: what he is, a blank line behind his name, the number
# the next party.
LAWYER_DONE = compiled(
    r"avocat|avoue|barreau|vestiaire|toque|\b(?:me|maitre|scp|selarl)\s[^\f]{3,90}\f|"
    r"[,;]\s\d{1,2}\s?[°ºo]?\s?[)/-]\s?(?:l[ae]s?\s|l')?$|;\s(?:l[ae]s?\s|l')?$|"
    r"\s\d{1,2}(?:\s?[°ºo]?\s?[/)]{1,2}-?\s?|\s-\s)(?:l[ae]s?\s|l')?$"
)
# What a scanner left of a mark before a form: "AL SA BANQUE DU LAC".
SCRAP = re.compile(r"(?!LA|LE)[A-Z]{2} (?=(?:SAS?|SARL|SCI) [A-ZÀ-Þ]{3,30} [A-ZÀ-Þ]{2})")
LABEL = re.compile(r"\s?:\s?\w")
JOINED = re.compile(
    r"(?:observations|conclusions|avis)\s(?:ecrite?s?\s)?du ministere public|"
    r"ministere public\s?:?\s{0,2}(?:auquel|a qui)?[^.;]{0,60}communiqu|"
    r"ministere public\s?:\s?(?:avise|avis\b)"
)
# Behind "MINISTÈRE PUBLIC" at the beginning of a line, what makes it a party.
PUBLIC_NOTED = re.compile(
    r"\s?[:\n\f]|,? (?:avisee?|absente?|non |regulierement|prealablement|dument|informe)"
)
IN_PERSON = re.compile(
    r",? (?:pris )?en la personne d(?![^.;\n\f]{0,120}(?:communiqu|\bavis\b|entendu|partie jointe))"
)
MAX_NAME = 400
# A side said of a party in apposition: "Jean X..., prévenu, appelant,".
SAID = compiled(
    r"(?:[,;\n\f\t(-]\s?|\s(?=partie civile\b|prevenu))(?:ex-)?"
    r"(?P<role>appelant|intime|prevenu|accuse|condamne|partie civile|partie intervenante|"
    r"demandeur|demanderesse|defendeur|defenderesse|partie jointe|"
    r"intervenant(?=e?s? (?:volontaire|force)))(?:e|s|es)?"
    r"(?:\s(?:principal|incident|volontaire|force)\w{0,4})?\s?(?=[,;\n\f\t.)]|\s-\s)"
)
# Letters for a person's names at the beginning of a line: "X Y née Z, 3 rue Haute".
_LETTERS = r"(?:[A-Z]-)?[A-Z](?:\s(?:[A-Z]-)?[A-Z]){1,3}"
LETTERS = re.compile(
    rf"{_LETTERS}(?=\s?[,\n\f]|\s\d|\s[-–]\s|\s\[|"
    r"\s(?:[ée]pou(?:se|x)|veuve|née?|nee|[eè]s[ -]qual\w{0,5})\b)|"
    r"[A-ZÀ-Þ][\w'-]{0,30}(?:\s[A-ZÀ-Þ][\w'-]{0,30}){1,3}(?=\s(?:[ée]pouse|veuve|n[ée]e)\s[A-ZÀ-Þ])"
)
# The same behind a hidden address on the line: "X Z - […] Y C - 12, allée Haute".
LETTERS_ON = re.compile(rf"(?<=…\] )(?={_LETTERS}(?:\s[-–]\s|,\s|\s\d|\s\[))")
# A person's name alone on a line, in a block that names its persons so.
PERSON_LINE = re.compile(
    r"(?:(?:[A-ZÀ-Þ][a-zß-öø-ÿ]{1,20}[ -]){1,3}(?:[A-ZÀ-Þ][A-ZÀ-Þ'-]{1,30} ?){1,3}|"
    r"(?:[A-ZÀ-Þ][A-ZÀ-Þ'-]{1,30} ){1,3}(?:[A-ZÀ-Þ][a-zß-öø-ÿ]{1,20}(?:[ -](?=[A-ZÀ-Þ]))?){1,3})"
    r"(?=\s?[\n\f,])"
)
_BIRTH = r"[\n\f](?:[Nn]ée?(?: ?\(e\))? (?:le|à|en|vers)|(?:[Dd]emeurant|[Dd]omiciliée?)(?: ?:)?) "
# The same with the line below it that tells the birth or where the person lives.
BORN_LINE = re.compile(
    r"(?!Alias|ALIAS|Dite? |DITE? )(?:(?:[A-ZÀ-Þ][\w'.-]{0,30}|\[[A-Z]{1,3}\]) ){1,5}"
    r"(?:[A-ZÀ-Þ][\w'.-]{0,30}|\[[A-Z]{1,3}\])[ ,]{0,2}" + _BIRTH
)
BORN_BELOW = re.compile(rf"\s?{_BIRTH}")
# Who is named one by one behind it: "Les consorts ROC :".
KIN = re.compile(r"(?:les )?(?:consorts|epoux|heritiers)\b|(?:l')?indivision\b")
KIN_LIST = re.compile(r"\s?:\s?[\n\f]|,? composée? de\s?:?\s?")
# A body of whom its line tells what it is: "LE PIN (SARL)", "LE PIN, société d'assurance",
# "Le Pin, SARL".
FORM_LINE = re.compile(
    r"(?!(?i:(?:anciennement|venant|agissant|immatricul[ée]e?|exer[cç]ant|salari[ée]e?|associ[ée]e?|"
    r"(?:repr[ée]sent|assist|employ)(?:[ée]e?|ant)|(?:g[ée]r|exploit|intervene?)ante?|pr[ée]sidente?|"
    r"direct(?:eur|rice)|filiale|membre|caution|devenue?|pr[ée]c[ée]demment|actuellement|liquidateur|mandataire|administrateur|prise?|dont|ayant|syndic|son|rep|me|"
    r"ma[îi]tre)\b)|(?:Aux?|Nom|Enseigne|Sous|Ci|Sa|En|Et|D[eu]|Par|Pour|Chez|Tour|Immeuble|"
    r"B[âa]timent|R[ée]sidence)\b)"
    r"[A-ZÀ-Þ][\w&'-]{1,30}(?: [\w&'-]{1,30}){0,5},? "
    r"(?:SARLU?|SASU?|SA|EURL|SNC|SCI|S\.\s?A\.(?:\s?R\.\s?L\.|\s?S\.)?)(?=\s?[\n\f,])|"
    r"[A-ZÀ-Þ][A-ZÀ-Þ\d&.' -]{1,60} \((?:SARLU?|SASU?|SA|SADIR|SACA|EURL|SCI|SNC|SELARL|SCP|SCOP)\)"
    r"|[A-ZÀ-Þ][A-ZÀ-Þ\d&.' -]{3,60}, (?:soci[ée]t[ée]|compagnie|mutuelle|entreprise"
    r"|assureur|prise? en|dont le)\b"
)
# What may stand before a name on its line: a number, a bullet as a scanner reads it.
NUMBERED = re.compile(
    r"[\n\f\t]\s?(?:\d{1,2}(?:\s?[°ºo]?\s?[/)}.-]{1,2}|[°ºo](?=\s))|[#®©§•■·Æ]{1,2})\s?$"
)
# The same within a line: "avocat 2°) la compagnie ORGE".
NUMBERED_ON = re.compile(
    r"(?<=\s)\d{1,2}(?:\s?[°ºo]?\s?[/)]{1,2}-?\s?|\s-\s|[°ºo]\s)(?:[Ll][ae]s?\s|[Ll]')?$"
)
# A name right behind the end of a line that was lost: "avouéORGE ET BLÉ".
LOST_BREAK = re.compile(r"[A-ZÀ-Þ](?<=[a-zß-öø-ÿ]{3}[A-ZÀ-Þ])(?=[A-ZÀ-Þ]{2,29}(?:[\s,.]|'[A-Z]))")
# A line begins behind it.
LINE_START = re.compile(
    r"[\n\f\t](?=[A-ZÀ-ÞLl\[(•*-]|soci[ée]t[ée]\s[A-ZÀ-Þ\[]|"
    r"\d{1,2}\s?(?:(?:[°ºo]|er|[eè]re|e|[eè]me)?\s?[/)}.-]{1,2}|[°º]|o(?=\s))\s?"
    r"(?:[A-ZÀ-Þ\[]|l[ae]\s|soci[ée]t[ée]\s[A-ZÀ-Þ\[]))|"
    r"; (?=(?:[Ll]a )?soci[ée]t[ée]\s[A-ZÀ-Þ\[])"
)
_NAME_NEXT = r"(?=\s(?:[A-ZÀ-Þ\[]|l[ae]\s|l'))"
CIVIL = Scanner(re.compile(rf"(?<![\w.'-]){CIVILITY}{_NAME_NEXT}"), "plain")
# Where the blank before it was lost.
GLUED_CIVIL = re.compile(
    rf"M(?<=[a-zé)\d]M)(?:onsieur(?: et Madame)?|adame(?: et Monsieur)?|ademoiselle){_NAME_NEXT}"
)
# Met on folded text: what binds a name to the words before it.
CONNECTED = compiled(
    r"(?:\b(?:de|du|des|par|a|au|aux|chez|pour|avec|ou|son|sa(?!\s?[\n\f])|ses|leur|sur|contre|devant|(?<!ainsi\s)que|dont|soit|entre|"
    r"me|maitres?|substituant|substituee?|loco|plaidant(?!,?\s?[\n\f])|assiste|comme|est|demeurant|domiciliee?|"
    r"syndic|gerante?|mere|pere|parents|c/o|dite?|denommee?|curateur|curatrice|tuteur|tutrice|"
    r"demeurant c ?/ ?o?|enseigne|anciennement|denomination|"
    r"presidente?|liquidateur|directeur|enfants?|fils|fille|en presence|legal|legaux|"
    r"legale|representante?|exercice|judiciaire|maire|dirigeante?|associee?|"
    r"mandataire|administrateur|administratrice|epoux|epouse|conjoint|docteur|expert|huissier)|"
    r"d'|(?<![;,)]\s)(?<!et\s)l'|qu'|(?:avocats?|avoues?|representante?|legale?|gerante?|conseils?|generale?|presidente?|administrat(?:eur|rice)|a\.?t\.?|m\.?p\.?|salariee?|assuree?)\s?:)"
    r"[\s,]{0,2}(?:\b(?:la|le|les)\s|\bl')?\s?$"
)
# Of these, what binds over a blank line too: words that want another behind them.
BINDING = re.compile(
    r"(?:\b(?:de|du|des|par|a|au|aux|chez|pour|avec|ou|contre|que|dont|me|maitres?|"
    r"syndic(?: en exercice)?)|[dl]'|"
    r"(?:representante?|conseils?|avocats?)\s?:)[\s,]{0,2}(?:\b(?:la|le|les)\s|\bl')?\s?$"
)
# Who is named on behind a semicolon: those one stands for, and the lawyers of a party.
LISTED_FOR = re.compile(
    r"\b(?:liquidateur|mandataire|administrateur|droits)\b[^\n\f\d]{0,55};\s(?:(?:la|le|les)\s|l')?$"
)
LISTED_LAWYER = re.compile(r"(?<=; )(?:cabinet|societe d'avocats)\b")
# A town stands behind its postcode.
TOWN = re.compile(r"(?<!\d)\d{5}\s$")
# "EN PRÉSENCE DE : A / et de / B": a line of its own joins another party.
AND_OF = re.compile(r"[\n\f]et d[eu]\s?:?[\n\f](?:(?:la|le|les)\s|l')?$")
BESIDE = re.compile(r"[\n\f](?:en presence d[eu]|contre)\s?:?\s?[\n\f]")
BESIDE_REACH = 400
# Who speaks for a body ends its line; another body begins the next. A body may itself be
# "président" of a SAS, or be named on: "son gérant / la société ORGE".
OFFICER_END = re.compile(
    r"(?:(?P<unnamed>legal|legaux|(?<!syndic en )exercice|representant)"
    r"|gerant|dirigeant|directeur|(?P<president>president)) ?\n(?P<article>(?:la|le|les)\s|l')?$"
)
SAS = re.compile(r"\bs\.?\s?a\.?\s?s\b")
SAS_REACH = 160
# "S.A.R.L. ENTREPRISE X": what stands behind a form in letters with points is its name.
POINTED_FORM = re.compile(r"\b(?:s\.\s?[acn]\.(?:\s?[sarlicpu]\.){0,4}|e\.\s?u\.\s?r\.\s?l\.)[ ]$")
FORMED = re.compile(r"(?:entreprise|etablissement|ets|compagnie|cabinet|groupe|societe d)")
# Behind "son représentant légal" a party, not who that is: when it was born, where its seat is.
# Where it goes on, "ses représentants légaux" are those of a minor, and a nationality is theirs.
LEGAL = re.compile(r"(?:legal[\s,]{1,2}|legaux[ ,]{0,2}\n)(?:(?:la|le|les)\s|l')?$")
IDENTIFIED = re.compile(
    r"[^\n\f;:]{2,90}?[\s,]{1,2}(?:nee? (?:le|a|en)\b(?!\.\.\.|…)|dont le siege|ayant son siege|"
    r"sise?\b|(?P<nation>de nationalite))"
)
DONE = compiled(
    r"(?=[AaDdCchp])(?:(?<!d')[Aa]vocate?s?|[Aa]vou[ée]s?(?:\sà la Cour)?|[Dd]éfaillante?s?|"
    r"[Cc]omparante?s?|(?<=en )personne|(?<=régulièrement )assignée?s?|(?<=à personne )habilitée|"
    r"\bCEDEX(?:\s\d{1,2})?)"
    r"[\s.;)]{0,3}(?=(?:L[AE]S?\s|L'|L[ae]s?\s)?[A-ZÀ-Þ])"
)
LAWYER_FIRST = re.compile(
    r"(?:ME|Me|Ma[îi]tre|SCP|SELARL)\s(?:[A-ZÀ-Þ][\w'.-]{1,30}[ \t\n](?:&\s|ET\s)?){1,4}?"
    rf"(?={CIVILITY}\s[A-ZÀ-Þ\[]|COMPAGNIE|CAISSE|SOCI|CPAM|MUTUEL|S\.?A)"
)
# A lawyer's name with nothing behind it.
LAWYER_WHOLE = re.compile(
    r"\b(?:Me|ME|Ma[îi]tre)\s(?:[A-ZÀ-Þ][\w'-]{1,25}(?:\s|-)){0,3}[A-ZÀ-Þ][A-ZÀ-Þ'-]{2,25}"
    r"(?: ;)?\s$"
)
PLAIN_CIVILITY = re.compile(
    r"(?:Monsieur|Madame|Mademoiselle|MONSIEUR|MADAME|MADEMOISELLE|M\.|Mme|MME|Mlle|MLLE|Melle)(?=\s)"
)
AND = compiled(r"(?:\bet|&|\bainsi que)\s(?:(?:la|le|les)\s|l')?$", re.I)
# "d'une part, et M. B"
AND_NEXT = re.compile(r"[\s,]{0,3}(?:et|Et|ET)\s(?!(?i:encore|de)\b)(?=[A-ZÀ-Þ\[]|l[ae]s?\s|l')")
LAWYER_END = (
    r"\b[Aa]vou[ée]s?|\b[Aa]vocate?s?|Cour|[a-zé]ante?s?|en personne|assignée?s?|habilitée|"
    r"ni\srepr[ée]sentée?s?|"
    r"barreau\s(?:de\s|d'|des\s|du\s)?[A-ZÀ-Þ][\w'-]{2,25}"
)
ADDRESS_END = re.compile(
    rf"(?:[A-ZÀ-Þ]{{2,}}|\d|[)\].»\"]|\.\.\.|…|{LAWYER_END}|\d\s?[°ºo])[\s,.;)-]{{1,4}}$"
)
# A body's name in capitals, two words at the least, behind what is said of the party before it.
CAPITALS = re.compile(r"(?:[A-ZÀ-Þ][A-ZÀ-Þ.'-]{2,30}\s){2}")
# Between two headings of a table, and behind the last.
COLUMN = re.compile(r"(?:\sAVOCATS?)?(?:\s?:)?[\t\n\f]$")
LINE_ENDS = re.compile(r"(?:\s?:)?\s?[\n\f]")
COUNSEL_COLUMN = re.compile(r"\sAVOCATS?\b")
# What a form prints before a name: "Nom : MARTIN Paul".
NAMED = re.compile(r"(?i:noms?(?:(?:\set|,|\s-)\spr[ée]noms?)?|identit[ée])\s?:\s?(?=[A-ZÀ-Þ\[])")
POSTCODE = re.compile(r"(?<!\d)\d{5}\s[a-z]")
CEDEX = re.compile(r"CEDEX(?:\s\d{1,2})?\s{1,2}$", re.I)
# What is said of a body ends so: "…, prise en la personne de son représentant légal en exercice".
_SAID_END = (
    r"(?:représentants? l[ée]ga(?:l|ux)(?: en exercice)?|(?<=en )exercice|"
    r"(?:(?<=dit )|(?<=au ))siège(?: social)?|(?<=cette )qualité|"
    r"\d{3} \d{3} \d{3}|\d{5} [A-ZÀ-Þ][\w'-]{1,25}(?:[ -][\w'-]{1,25}){0,4})"
)
JOINED_BODY = compiled(rf"{_SAID_END},?\s(?:et|ET|&)\s(?:(?:[Ll][ae]s?|LA|LE)\s|[Ll]')?$")
BODY_BEFORE = compiled(
    rf"(?:(?:\d{{5}}\s[A-ZÀ-Þ'-]{{1,25}}(?:\s[A-ZÀ-Þ'-]{{1,25}}){{0,5}}|CEDEX|\d|[)\].»\"]|\.\.\.|…|"
    rf"{LAWYER_END}|\d\s?[°ºo])[\s,.;)-]{{1,4}}|{_SAID_END}\s?[,;-]\s|[^\s;] ?;\s)"
    r"(?:(?<=[,;]\s)(?:[Ll][ae]s?\s|L[AE]S?\s|[Ll]'))?$"
)
JUDGMENT = re.compile(
    r"(?i:d['e]\s?(?:un|une|l[ae']|deux)?\s?(?:jugement|ordonnance|décision|arrêt|sentence)s?\b"
    r"|suivant déclaration|par déclaration|selon déclaration)[^\n\f:]{0,250}?(?:[\n\f:,]|(?=D'une)|"
    r"(?=\s(?:I{1,3}|IV|V)\s?-\s)|(?<=\d{4})(?=\s(?:Monsieur|MONSIEUR|Madame|MADAME|Mademoiselle|M\.|Mme|S\.\s?A|SA\s|SARL|"
    r"Soci|SOCI|Compagnie|COMPAGNIE|CAISSE|MUTUEL)))"
    r"|(?i:d'(?:une|autre) part)\b|(?i:timbre fiscal)[^\n\f]{0,60}?(?:\d{10,20}|[\n\f])"
)
# What a law firm is said to be behind its name: counsel, or a party with a seat or an office.
FIRM_IS = re.compile(
    r"(?P<counsel>\bavocat(?!e?s?\sde[mf])|\bavoue|toque|vestiaire|substitu)|qualit|mandataire|liquidat|"
    r"administrat|notaire|huissier|commissaire|geometre|expert|siege|prise? en|poursuites|"
    r"agissant|r\.?c\.?s|immatricul|capital|represent|rep/|en la personne|ayant|defaillant|"
    r"comparant|intervenant"
)
# "SELARL VAL AVOCATS", alone on its line, is what the firm is called.
FIRM_ALONE = re.compile(r"\sAVOCATS?\s?[\n\f]")
FIRM_REACH, FIRM_NEAR = 110, 12
# A heading that announces who follows.
COLON = re.compile(r" ?:")
# Who is represented himself represents nobody: "DÉFENDEUR / Maître X / … / représenté par".
STANDS = re.compile(
    r"[^;]{0,160}?[\n\f,] ?(?:representee?s? par|assistee?s? de|ayant pour avocat"
    r"|non comparant|ni comparant|defaillante?\b|comparante?\b(?! (?:pour|par)\b)|demeurant"
    r"|domicilie|dont le cabinet"
    r"|\d{5} [a-z])"
)
IS_LAWYER = re.compile(r"[\s,]{1,3}avocate?\b")
_QUALITY = r"(?:qualit|mandataire|liquidateur|administrateur|notaire)"
QUALITY_NEAR = re.compile(
    rf"[^\n\f;]{{0,100}}?{_QUALITY}|[^\n\f;]{{0,70}}[\n\f][^\n\f;]{{0,30}}?{_QUALITY}"
)
BARE = re.compile(
    r"[A-Z](?:\s[A-Z]){1,4}(?=\s?[,\n\f]|\s-\s|\s(?:[ée]pou(?:se|x)|veuve|n[ée]e)\s)|"
    r"(?!\[…|\[\.\.\.|\[Adr|\[Loc)(?:[A-ZÀ-Þ][\w.'-]{1,30}\s){0,3}(?:[A-Z](?:\.\.\.|…)|"
    r"\[(?!…|\.\.\.|Adr|Loc)[^\[\]\n]{1,20}\])|(?:L[AE]S?\s|L'|[A-Z]\s)?[A-ZÀ-Þ&.'-]{3,40}(?!\d)"
)


# A name on a line of its own, and below it when who bears it was born.
BORN = re.compile(
    r"(?!Alias\b)[A-ZÀ-Þ][\w'-]{1,30}(?: (?:[A-ZÀ-Þ][\w'-]{0,30}|[ée]pouse|veuve|n[ée]e|de)){1,6}"
    r"\s?[\n\f]\s?[Nn][ée]e?\sle\s"
)


HOME = re.compile(
    r"(?:l')?(?:ehpad|e\.h\.p\.a\.d|maison de retraite|residence(?! de la)|foyer|usld"
    r"|unite de soins|maison d'arret|centre (?:penitentiaire|de detention)|hebergee?)\b"
)
HIDDEN = re.compile(r"\[(?:…|\.\.\.)\]")
# How far before its lawyer the first party of a block without heading stands, and the lines above.
FIRST_REACH = 200
# Within which the name of the court stands.
COURT_WITHIN = 600
HEADLINE = re.compile(
    r"\br\.?\s?g\b|minute|affaire|chambre|section|jugement|ordonnance|n°|dossier|audience|tribunal|"
    r"copies?\b|grosse|\d{2}/\d{2}"
)


@dataclass(frozen=True, slots=True)
class Cue:
    """Where a rule of `patterns/parties.toml` holds."""

    start: int
    end: int
    kind: str
    match: re.Match[str]
    rule: str


def whole(cues: list[Cue]) -> list[Cue]:
    """Cues without the headings that are part of a longer one."""
    ends = accumulate((c.end if c.kind == "heading" else 0 for c in cues), max, initial=0)
    return [c for c, end in zip(cues, ends, strict=False) if c.kind != "heading" or c.end > end]


def parts_sides(cue: Cue) -> bool:
    """Whether a cue parts the sides by itself: "C/", "Contre", "d'une part"."""
    return cue.kind == "part" or "/" in cue.match[0] or fold(cue.match[0]).startswith("contre")
