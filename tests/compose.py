"""Texts for property tests: rulings composed at random from pieces in our own words."""

from hypothesis import strategies as st

PIECES = (
    "COUR D’APPEL DE PAU\n\nARRÊT DU 3 MARS 2011\n\nRG N° 09/01234\n",
    "APPELANTE :\nS.A.R.L. BOIS ET CIE, représentée par Me Jean Roux, avocat au barreau de Pau\n",
    "INTIMÉ : Monsieur Paul X..., né le 12 mai 1960 à Dax, demeurant 4 rue des Lilas 64000 Pau\n",
    "Composition : Mme Lise Morin, présidente, M. Ali Ben, conseiller, greffier : Mme Roy\n",
    "EXPOSÉ DU LITIGE\nPar jugement du 4 avril 2009, le tribunal de grande instance de Dax a "
    "débouté M. X... de sa demande de 1.200,50 euros et l’a condamné aux dépens.\n",
    "La société BOIS ET CIE demande à la cour de condamner M. X... à lui payer 3 000 € au titre de "
    "l’article 700 du code de procédure civile, à titre subsidiaire trois mille euros (3.000 €).\n",
    "M. X... conclut au débouté et demande la condamnation de la société BOIS ET CIE à retirer sa "
    "clôture, à lui rendre son bois et à lui verser 900 euros, et à le garantir.\n",
    "MOTIFS DE LA DÉCISION\nAttendu que l’article L. 121-3 du code de commerce s’applique ; que la "
    "demande, 15 % de 2 M€, est justifiée à hauteur de 50.000 F ;\n",
    "PAR CES MOTIFS\nLa cour,\nInfirme le jugement ;\nStatuant à nouveau,\nCondamne M. X... à "
    "payer à la société BOIS ET CIE : – 1 000 € de dommages et intérêts ; – 500 € d’astreinte ;\n"
    "Condamne M. X... aux dépens.\nLE GREFFIER LA PRÉSIDENTE\n",
    "P A R  C E S  M O T I F S\nREJETTE le pourvoi ;\n",
    "[Adresse 4] [Localité 1] Mme [Y] [L] c/ S.A.S. [L]\n",
    "Résumé : un arrêt.\n|\nLaisser un commentaire\n",
    "€€€ 31 février 2010 ((((([[[[[ \x00 \u200f \u202e",
    "du 19 et 20 avril 2007 au trente et un décembre deux mille dix\n",
)


def rulings() -> st.SearchStrategy[str]:
    """Pieces in any order, some of them cut."""
    piece = st.sampled_from(PIECES)
    cut = st.builds(
        lambda p, a, b: p[min(a, b) : max(a, b)], piece, st.integers(0, 200), st.integers(0, 200)
    )
    noise = st.text(max_size=20)
    parts = st.lists(st.one_of(piece, piece, cut, noise), max_size=14)
    return parts.map("".join)
