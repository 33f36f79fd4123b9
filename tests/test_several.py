"""Who asks whom and who pays whom where there are several parties."""

import pytest

from arret_extract.stages import claims
from tests.worlds import BUILT, HURT, LENT, SHARED, SOLD, WORKED


@pytest.mark.parametrize(
    ("world", "who", "moyens"),
    [
        (BUILT, "12000 ap bx",
         "M. et Mme MERLIN demandent à la cour de condamner in solidum la société BATIROC et "
         "son assureur, la société AXIOME ASSURANCES, à leur payer 12 000 € au titre des "
         "travaux de reprise."),
        (BUILT, "9000 ap bmrx",
         "Les époux MERLIN sollicitent la condamnation in solidum des sociétés BATIROC, "
         "AXIOME ASSURANCES, ARCHIPLAN et de la MUTUELLE MAFCO à leur verser 9 000 € au "
         "titre du trouble de jouissance."),
        (BUILT, "4000 mr abpx",
         "La société ARCHIPLAN et la MUTUELLE MAFCO demandent à la cour de :\n- débouter les "
         "époux MERLIN de leurs demandes,\n- condamner la société BATIROC et son assureur à "
         "les relever et garantir de toute condamnation,\n- condamner tout succombant à leur "
         "payer 4 000 € de frais irrépétibles."),
        (BUILT, "2500 x abmpr",
         "La société AXIOME ASSURANCES demande à la cour de :\n- rejeter toute demande "
         "dirigée contre elle,\n- condamner la partie perdante à lui verser 2 500 € de frais "
         "irrépétibles."),
        (BUILT, "3000 b ap",
         "La société BATIROC demande à la cour d'infirmer le jugement, de débouter les époux "
         "MERLIN de leurs demandes et de les condamner à lui payer 3 000 € de frais "
         "irrépétibles."),
        (BUILT, "5000 b mr, 2000 b mr",
         "La société BATIROC demande à la cour de condamner la société ARCHIPLAN et son "
         "assureur à lui verser 5 000 € et de condamner ces dernières à lui payer 2 000 € de "
         "frais irrépétibles."),
        (BUILT, "7500 b ap, 1500 b apx",
         "La société BATIROC demande à la cour de :\n- condamner M. et Mme MERLIN à lui "
         "payer le solde du marché, soit 7 500 €,\n- subsidiairement, condamner la société "
         "AXIOME ASSURANCES à la garantir,\n- condamner les mêmes à lui verser 1 500 € de "
         "frais irrépétibles."),
        (BUILT, "6000 ap b, 8000 ap br",
         "Les époux MERLIN demandent à la cour de condamner la société BATIROC à leur payer "
         "6 000 € au titre des pénalités de retard, de condamner la même, in solidum avec la "
         "société ARCHIPLAN, à leur payer 8 000 € au titre des malfaçons."),
        (BUILT, "11000 ap bx",
         "Les époux MERLIN demandent à la cour de condamner la société BATIROC, et ce in "
         "solidum avec son assureur la société AXIOME ASSURANCES, à leur payer 11 000 €."),
        (BUILT, "3500 mr b",
         "La société ARCHIPLAN et son assureur demandent à la cour de condamner la société "
         "BATIROC à leur verser 3 500 € de frais irrépétibles."),
        (BUILT, "13000 ap b",
         "Les époux MERLIN demandent à la cour de condamner la société BATIROC, sous la "
         "garantie de la société AXIOME ASSURANCES, à leur payer 13 000 €."),
        (BUILT, "3000 ap br",
         "Les époux MERLIN demandent à la cour de condamner solidairement l'appelante et la "
         "société ARCHIPLAN à payer à chacun d'eux 3 000 €."),
        (BUILT, "2200 m abpx",
         "La MUTUELLE MAFCO, assureur de la société ARCHIPLAN, demande à la cour de limiter "
         "sa garantie et de condamner la société BATIROC, son assureur et les époux MERLIN à "
         "lui payer 2 200 € de frais irrépétibles."),
        (HURT, "20000 ks dg",
         "M. et Mme BELLI, tant en leur nom personnel qu'ès qualités de représentants légaux "
         "de leur fils mineur, demandent à la cour de condamner in solidum M. DURAND et son "
         "assureur à leur payer 20 000 € en réparation du préjudice corporel de l'enfant."),
        (HURT, "30000 ks g, 8000 ks g, 4000 r g, 3000 krs g",
         "M. Karim BELLI, Mme Sonia BELLI et Mme Rose BELLI demandent à la cour de condamner "
         "la société GENERIS ASSURANCES à payer :\n- à M. et Mme BELLI, ès qualités, 30 000 "
         "€ au titre du déficit fonctionnel permanent,\n- à chacun des parents 8 000 € au "
         "titre du préjudice d'affection,\n- à Mme Rose BELLI 4 000 € au même titre,\n- et "
         "aux intimés 3 000 € de frais irrépétibles."),
        (HURT, "6400 c dg, 1080 c dg",
         "La CPAM du LOT demande à la cour de condamner M. DURAND, solidairement avec son "
         "assureur, à lui rembourser 6 400 € au titre de ses débours et celle de 1 080 € au "
         "titre de l'indemnité forfaitaire de gestion."),
        (HURT, "3500 krs dg",
         "Les consorts BELLI demandent à la cour de condamner solidairement les appelants à "
         "leur payer 3 500 € de frais irrépétibles et de déclarer l'arrêt commun à la CPAM "
         "du LOT."),
        (HURT, "1800 dg krs",
         "Les appelants demandent à la cour de condamner les intimés à leur rembourser 1 800 "
         "€."),
        (HURT, "6000 r dg",
         "Mme Rose BELLI demande à la cour de condamner M. DURAND et sa compagnie "
         "d'assurance à lui payer 6 000 € au titre de son préjudice d'affection."),
        (HURT, "900 k g, 700 r g",
         "Les intimés demandent à la cour de condamner la société GENERIS ASSURANCES à "
         "verser à M. BELLI 900 € au titre des frais de transport et à Mme Rose BELLI celle "
         "de 700 €."),
        (HURT, "9000 ks d, 25000 ks d",
         "M. et Mme BELLI demandent à la cour de condamner M. DURAND à leur payer, en leur "
         "nom personnel, 9 000 € et, ès qualités de représentants légaux de leur fils, celle "
         "de 25 000 €."),
        (HURT, "1500 g krs",
         "La société GENERIS ASSURANCES demande à la cour de débouter les consorts BELLI de "
         "leurs demandes et de les condamner in solidum à lui verser 1 500 € de frais "
         "irrépétibles."),
        (HURT, "5000 dg ks, 2000 dg r",
         "M. DURAND et la société GENERIS ASSURANCES demandent à la cour de fixer à 5 000 € le "
         "préjudice d'affection de chacun de ses père et mère et à 2 000 € celui de Mme Rose "
         "BELLI."),
        (LENT, "50000 b ahlm",
         "La BANQUE DU RHIN demande au tribunal de condamner solidairement la société MOTEX, "
         "en qualité d'emprunteur, et M. et Mme PETIT ainsi que M. VASSEUR, en qualité de "
         "cautions, à lui payer 50 000 €."),
        (LENT, "60000 b m, 30000 b ahlm, 2000 b ahlm",
         "La BANQUE DU RHIN demande au tribunal de :\n- condamner la société MOTEX à lui "
         "payer 60 000 €,\n- condamner les cautions, solidairement avec elle, dans la limite "
         "de leur engagement, à lui payer 30 000 €,\n- condamner les défendeurs à lui payer "
         "2 000 € de frais irrépétibles."),
        (LENT, "20000 b al, 10000 b h",
         "La BANQUE DU RHIN demande au tribunal de condamner solidairement les époux PETIT à "
         "lui payer 20 000 € et M. VASSEUR à lui payer celle de 10 000 €."),
        (LENT, "20000 al b",
         "M. et Mme PETIT demandent au tribunal de condamner la demanderesse à leur payer 20 "
         "000 € à titre de dommages et intérêts pour manquement au devoir de mise en garde."),
        (LENT, "1800 h b",
         "M. VASSEUR demande au tribunal de débouter la banque de ses demandes, "
         "subsidiairement de condamner la société MOTEX à le garantir, et en tout état de "
         "cause de condamner la banque à lui verser 1 800 € de frais irrépétibles."),
        (LENT, "1000 ahlm b",
         "Les défendeurs concluent au débouté de la banque et à sa condamnation à verser à "
         "chacun d'eux 1 000 € de frais irrépétibles."),
        (LENT, "15000 b ahl",
         "La BANQUE DU RHIN demande au tribunal de condamner M. Alain PETIT, Mme Brigitte "
         "PETIT née LENOIR et M. VASSEUR, chacun à hauteur de 15 000 €, au titre de leurs "
         "engagements de caution."),
        (LENT, "44000 b ahlm",
         "La BANQUE DU RHIN demande la condamnation solidaire de la société MOTEX et de ses "
         "cautions au paiement de 44 000 €."),
        (LENT, "5000 l b",
         "Mme PETIT demande au tribunal de condamner son époux à la garantir et de condamner "
         "la BANQUE DU RHIN à lui payer 5 000 € à titre de dommages et intérêts."),
        (WORKED, "1200 l f",
         "La SELARL LIQUIDEX, ès qualités, demande à la cour de débouter la salariée et de "
         "la condamner à lui verser 1 200 € de frais irrépétibles."),
        (WORKED, "1500 h f",
         "La société HOLDIS demande à la cour de se déclarer hors de cause et de condamner "
         "Mme FONTAN ou toute partie succombante à lui payer 1 500 € de frais irrépétibles."),
        (WORKED, "7000 f hl",
         "Mme FONTAN demande à la cour de condamner solidairement ses co-employeurs, la "
         "société HOLDIS et la SELARL LIQUIDEX ès qualités de liquidateur de la société "
         "TRANSLOG, au paiement de 7 000 € à titre d'indemnité de licenciement."),
        (SHARED, "18000 s lx",
         "Le syndicat des copropriétaires demande au tribunal de condamner in solidum la SCI "
         "DES LYS et son assureur la société ALBA ASSURANCES à lui payer 18 000 € au titre "
         "des travaux de réfection."),
        (SHARED, "3200 s a, 4100 s l",
         "Le syndicat des copropriétaires, représenté par son syndic, demande au tribunal de "
         "condamner M. ARNAL à lui payer 3 200 € au titre des charges et la SCI DES LYS à "
         "lui payer celle de 4 100 € au même titre."),
        (SHARED, "6400 s al",
         "Par acte du 3 mai 2010, le syndicat des copropriétaires a fait assigner M. ARNAL et la "
         "SCI DES LYS à l'effet de les entendre condamner solidairement à lui payer 6 400 €."),
        (SHARED, "6300 s al",
         "Par acte du 3 mai 2010, le syndicat des copropriétaires a assigné M. ARNAL et la SCI "
         "DES LYS devant ce tribunal aux fins d'obtenir leur condamnation in solidum au paiement "
         "de 6 300 €."),
        (SOLD, "800 i jm",
         "La société IMMOPLUS conclut au débouté. Par acte du 4 juin 2010, elle a appelé en cause "
         "la SCP NOTARIUM, rédactrice de l'acte, et demande que celle-ci soit condamnée à la "
         "garantir. Elle se porte reconventionnellement demanderesse d'une somme de 800 €."),
        (SHARED, "2000 l esx",
         "La SCI DES LYS demande au tribunal de débouter le syndicat, subsidiairement de "
         "condamner la société ALBA ASSURANCES et la société ETANCHEO à la relever indemne, "
         "et de condamner tout succombant à lui payer 2 000 € de frais irrépétibles."),
        (SHARED, "5000 a s, 2400 a lsx",
         "M. ARNAL demande au tribunal de condamner le syndicat des copropriétaires à lui "
         "payer 5 000 € et de condamner in solidum le syndicat, la SCI DES LYS et l'assureur "
         "de cette dernière à lui payer 2 400 € de frais irrépétibles."),
        (SHARED, "1500 x es",
         "La société ALBA ASSURANCES demande au tribunal de limiter sa garantie et de "
         "condamner la société ETANCHEO à la garantir ; elle réclame au syndicat des "
         "copropriétaires et à la société ETANCHEO 1 500 € de frais irrépétibles."),
        (SHARED, "1700 e l",
         "La société ETANCHEO, appelée en garantie par la SCI DES LYS, conclut au rejet de "
         "l'appel en garantie et à la condamnation de celle-ci à lui payer 1 700 € de frais "
         "irrépétibles."),
        (SHARED, "4500 s aelx",
         "Le syndicat des copropriétaires sollicite la condamnation in solidum des "
         "défendeurs à lui verser une somme de 4 500 € de frais irrépétibles."),
        (SOLD, "40000 jm insy",
         "Les époux TESSIER demandent au tribunal de condamner in solidum M. LACAZE, la SCP "
         "NOTARIUM, la société IMMOPLUS et son assureur à leur payer 40 000 €."),
        (SHARED, "1900 x es",
         "La société ALBA ASSURANCES demande au tribunal de :\n- rejeter toutes les demandes "
         "formées à son encontre,\n- subsidiairement, condamner la société ETANCHEO à la "
         "garantir,\n- condamner tout succombant à lui payer 1 900 € de frais irrépétibles."),
        (SOLD, "10000 jm y, 1100 jm insy",
         "Les époux TESSIER demandent au tribunal de :\n- condamner M. LACAZE à leur payer 10 000 "
         "€,\n- condamner tout succombant à leur payer 1 100 € de frais irrépétibles."),
        (SOLD, "2300 i jm",
         "La société IMMOPLUS conclut au débouté, subsidiairement demande à être garantie par la "
         "SCP NOTARIUM de toute condamnation, et à titre reconventionnel sollicite la condamnation "
         "des époux TESSIER au paiement de 2 300 €."),
        (SHARED, "9400 s a",
         "Par acte du 3 mai 2010, le syndicat des copropriétaires a fait assigner M. ARNAL aux "
         "fins de le voir condamner à lui payer 8 200 € au titre des charges. La SCI DES LYS est "
         "intervenue. Par conclusions du 7 juin 2011, le syndicat des copropriétaires porte sa "
         "demande à 9 400 €."),
        (SOLD, "700 jm insy",
         "Les époux TESSIER demandent au tribunal de débouter M. LACAZE et la société IMMOPLUS "
         "de leurs demandes, sollicitant en outre la condamnation des défendeurs à leur payer "
         "700 €."),
        (SOLD, "3000 n jm",
         "La SCP NOTARIUM demande au tribunal de débouter les demandeurs de leurs demandes à "
         "son encontre et de condamner ceux-ci à lui payer 3 000 € de frais irrépétibles."),
        (SOLD, "2800 y jm",
         "M. LACAZE demande au tribunal de condamner la société IMMOPLUS et la SCP NOTARIUM "
         "à le garantir et de condamner M. et Mme TESSIER à lui verser 2 800 € de frais "
         "irrépétibles."),
        (SOLD, "2600 is jmny",
         "La société IMMOPLUS et son assureur SERENIS concluent au débouté et sollicitent la "
         "condamnation de tous succombants à leur payer 2 600 € de frais irrépétibles."),
        (SOLD, "5000 j insy, 4000 m insy",
         "Les époux TESSIER demandent au tribunal de condamner in solidum les défendeurs à "
         "payer à Mme TESSIER 5 000 € au titre de son préjudice moral et à M. TESSIER 4 000 "
         "€ au même titre."),
        (SOLD, "10000 jm y, 7000 jm in, 3000 jm iny",
         "Les époux TESSIER demandent au tribunal de :\n- condamner M. LACAZE à leur payer "
         "10 000 € au titre de la réduction du prix,\n- condamner solidairement la SCP "
         "NOTARIUM et la société IMMOPLUS à leur payer 7 000 € à titre de dommages et "
         "intérêts,\n- les condamner tous in solidum à leur payer 3 000 € de frais "
         "irrépétibles."),
        (SOLD, "12000 jm ny",
         "Les époux TESSIER réclament 12 000 € à M. LACAZE et à la SCP NOTARIUM, tenus in "
         "solidum."),
        (BUILT, "14000 ap bmrx, 3000 ap bmrx",
         "Les époux MERLIN demandent à la cour de :\n- dire que la société BATIROC et la "
         "société ARCHIPLAN sont responsables in solidum des désordres,\n- les condamner in "
         "solidum avec leurs assureurs respectifs à leur payer 14 000 €,\n- les condamner "
         "sous la même solidarité à leur payer 3 000 € de frais irrépétibles."),
        (BUILT, "1500 a b, 700 a r",
         "Mme MERLIN sollicite que la société BATIROC soit condamnée à lui verser 1 500 €, "
         "la société ARCHIPLAN étant condamnée à lui verser 700 €."),
        (BUILT, "4000 ap b, 600 ap b, 900 ap mr",
         "Les époux MERLIN demandent à la cour de condamner la société BATIROC à leur payer "
         "4 000 € et 600 €, et la société ARCHIPLAN et la MUTUELLE MAFCO in solidum à leur "
         "payer 900 €."),
        (LENT, "31000 b ahl, 45000 b m",
         "La banque sollicite la condamnation solidaire des cautions au paiement de 31 000 "
         "€, et celle de la société MOTEX au paiement de 45 000 €."),
        (LENT, "7000 l b, 8000 h b",
         "Mme PETIT et M. VASSEUR demandent au tribunal de condamner la BANQUE DU RHIN à "
         "leur payer respectivement les sommes de 7 000 € et 8 000 € à titre de dommages et "
         "intérêts."),
        (SHARED, "6500 a lsx",
         "M. ARNAL sollicite la condamnation solidaire du syndicat des copropriétaires et de "
         "la SCI DES LYS, cette dernière garantie par son assureur, à lui payer 6 500 €."),
    ],
)  # fmt: skip
def test_who_asks_whom(world, who, moyens):
    ruling = world.ruling(moyens)
    claims.add_rows(ruling)
    asked = [(c.value, c.claimant_ids, c.against_ids) for c in ruling.claims if c.value is not None]
    assert world.told(*asked) == who


@pytest.mark.parametrize(
    ("world", "who", "dispositif"),
    [
        (BUILT, "12000 bx ap",
         "Condamne in solidum la société BATIROC et son assureur, la société AXIOME "
         "ASSURANCES, à payer à M. et Mme MERLIN 12 000 € au titre des travaux de reprise."),
        (BUILT, "9000 brx ap, 3000 brx ap",
         "Condamne in solidum les sociétés BATIROC, AXIOME ASSURANCES et ARCHIPLAN à payer "
         "aux époux MERLIN 9 000 € ;\nCondamne les mêmes in solidum à leur payer 3 000 € de "
         "frais irrépétibles."),
        (BUILT, "6000 b ap, 8000 br ap",
         "Condamne la société BATIROC à payer aux époux MERLIN 6 000 € et, in solidum avec "
         "la société ARCHIPLAN, celle de 8 000 € ;"),
        (BUILT, "2000 mr b",
         "Condamne la société ARCHIPLAN et son assureur à payer à la société BATIROC 2 000 € "
         "de frais irrépétibles."),
        (BUILT, "1500 bx ap",
         "Condamne la société BATIROC, et ce in solidum avec la société AXIOME ASSURANCES, à "
         "payer à chacun des époux MERLIN 1 500 €."),
        (BUILT, "5000 bmrx ap",
         "Condamne la société BATIROC et la société ARCHIPLAN, chacune avec son assureur, à "
         "payer aux époux MERLIN 5 000 €."),
        (BUILT, "7500 ap b, 900 ap r",
         "Condamne M. et Mme MERLIN à payer à la société BATIROC 7 500 € et à la société "
         "ARCHIPLAN celle de 900 €."),
        (BUILT, "1200 b r",
         "Déboute la société BATIROC de son recours contre la société ARCHIPLAN ;\nLa "
         "condamne à payer à celle-ci 1 200 € de frais irrépétibles."),
        (BUILT, "4000 b ap, 1000 b x",
         "Condamne la société BATIROC à payer à M. MERLIN et à Mme MERLIN, ensemble, 4 000 € "
         "et à la société AXIOME ASSURANCES celle de 1 000 € de frais irrépétibles."),
        (BUILT, "3500 bx ap",
         "Condamne l'appelante et son assureur in solidum à verser aux époux MERLIN 3 500 € "
         "de frais irrépétibles."),
        (BUILT, "2300 r a",
         "Condamne la société ARCHIPLAN, sous la garantie de la MUTUELLE MAFCO, à payer à "
         "Mme MERLIN 2 300 €."),
        (BUILT, "21000 bmrx ap, 4000 bx ap",
         "Condamne in solidum la société BATIROC, son assureur la société AXIOME ASSURANCES, "
         "la société ARCHIPLAN et son assureur la MUTUELLE MAFCO à payer aux époux MERLIN 21 "
         "000 € ;\nDit que dans leurs rapports entre eux, la société BATIROC supportera 70 % "
         "et la société ARCHIPLAN 30 % ;\nCondamne la société BATIROC et la société AXIOME "
         "ASSURANCES à garantir la société ARCHIPLAN et la MUTUELLE MAFCO à hauteur de 70 % "
         ";\nLes condamne in solidum à payer aux époux MERLIN 4 000 € de frais irrépétibles."),
        (BUILT, "3300 m ap",
         "Condamne la MUTUELLE MAFCO, en sa qualité d'assureur de la société ARCHIPLAN, à "
         "payer aux époux MERLIN 3 300 €."),
        (BUILT, "1100 br p",
         "Condamne les parties succombantes, la société BATIROC et la société ARCHIPLAN, à "
         "payer à M. MERLIN 1 100 €."),
        (HURT, "20000 dg ks, 5000 dg ks",
         "Condamne in solidum M. DURAND et la société GENERIS ASSURANCES à payer à M. et Mme "
         "BELLI, ès qualités de représentants légaux de leur fils mineur Adam, 20 000 € au "
         "titre du préjudice corporel, et à chacun d'eux, en son nom personnel, 5 000 € au "
         "titre du préjudice d'affection."),
        (HURT, "6400 g c, 1080 g c, 4000 g r",
         "Condamne la société GENERIS ASSURANCES à payer à la CPAM du LOT 6 400 € au titre "
         "de ses débours et 1 080 € au titre de l'indemnité forfaitaire de gestion "
         ";\nDéclare le présent arrêt commun à la CPAM du LOT ;\nCondamne la société GENERIS "
         "ASSURANCES à payer à Mme Rose BELLI 4 000 €."),
        (HURT, "3000 dg krs",
         "Condamne solidairement les appelants à payer aux consorts BELLI 3 000 € de frais "
         "irrépétibles."),
        (HURT, "8000 dg k, 9000 dg s, 4000 dg r",
         "Condamne M. DURAND, solidairement avec son assureur, à payer :\n- à M. Karim BELLI "
         "8 000 €,\n- à Mme Sonia BELLI 9 000 €,\n- à Mme Rose BELLI 4 000 € ;"),
        (HURT, "7000 g ks, 11000 g ks",
         "Condamne la société GENERIS ASSURANCES à payer à M. et Mme BELLI 7 000 €, et à "
         "leur fils mineur, représenté par eux, celle de 11 000 €."),
        (HURT, "4500 dg r",
         "Alloue à Mme Rose BELLI 4 500 € à la charge de M. DURAND et de son assureur."),
        (HURT, "1500 krs g",
         "Déboute les consorts BELLI de leurs demandes et les condamne à payer à la société "
         "GENERIS ASSURANCES 1 500 € de frais irrépétibles."),
        (HURT, "10000 dg ks, 6000 dg r",
         "Condamne M. DURAND et son assureur à payer à chacun des parents 10 000 € et à la "
         "grand-mère celle de 6 000 €."),
        (LENT, "50000 ahlm b, 1500 ahlm b",
         "Condamne solidairement la société MOTEX, M. et Mme PETIT et M. VASSEUR à payer à "
         "la BANQUE DU RHIN 50 000 € ;\nCondamne in solidum les défendeurs à payer à la "
         "demanderesse 1 500 € de frais irrépétibles."),
        (LENT, "20000 al b, 10000 h b",
         "Condamne solidairement les époux PETIT, en leur qualité de cautions, à payer à la "
         "BANQUE DU RHIN 20 000 € et M. VASSEUR à lui payer celle de 10 000 €."),
        (LENT, "15000 ahl b",
         "Condamne M. Alain PETIT, Mme Brigitte PETIT et M. VASSEUR, chacun, à payer à la "
         "BANQUE DU RHIN 15 000 €."),
        (LENT, "2000 b l",
         "Déboute la BANQUE DU RHIN de ses demandes à l'encontre de Mme PETIT ;\nCondamne la "
         "banque à payer à cette dernière 2 000 € de frais irrépétibles."),
        (LENT, "44000 ahm b, 900 ah b",
         "Condamne la société MOTEX et ses cautions, M. PETIT et M. VASSEUR, à payer à la "
         "BANQUE DU RHIN 44 000 € ;\nCondamne ces derniers à payer à la BANQUE DU RHIN 900 € "
         "de frais irrépétibles."),
        (LENT, "1300 m h",
         "Condamne la société MOTEX à garantir M. VASSEUR de cette condamnation et à lui "
         "payer 1 300 € de frais irrépétibles."),
        (LENT, "33000 ahl b",
         "Condamne les cautions, solidairement entre elles, à payer à la banque 33 000 €."),
        (LENT, "8000 h al",
         "Condamne M. VASSEUR à payer à M. et Mme PETIT, cofidéjusseurs, 8 000 €."),
        (WORKED, "7000 h f, 500 h u",
         "Condamne la société HOLDIS, en deniers ou quittances, à payer à la salariée 7 000 "
         "€ et à l'AGS celle de 500 €."),
        (WORKED, "3100 f u",
         "Condamne Mme FONTAN à rembourser à l'AGS CGEA de TOULOUSE 3 100 €."),
        (WORKED, "1400 l f",
         "Condamne la SELARL LIQUIDEX, ès qualités de liquidateur judiciaire de la société "
         "TRANSLOG, à payer à Mme FONTAN 1 400 €."),
        (SHARED, "18000 lx s",
         "Condamne in solidum la SCI DES LYS et la société ALBA ASSURANCES à payer au "
         "syndicat des copropriétaires de la résidence LES TILLEULS 18 000 €."),
        (SHARED, "3200 a s, 4100 l s",
         "Condamne M. ARNAL à payer au syndicat des copropriétaires 3 200 € et la SCI DES "
         "LYS à lui payer celle de 4 100 €."),
        (SHARED, "5000 s a",
         "Condamne le syndicat des copropriétaires, pris en la personne de son syndic la SAS "
         "GESTIM, à payer à M. ARNAL 5 000 €."),
        (SHARED, "2000 lx as",
         "Condamne la SCI DES LYS, in solidum avec son assureur, à payer au syndicat et à M. "
         "ARNAL, chacun, 2 000 € de frais irrépétibles."),
        (SHARED, "1600 e lx",
         "Condamne la société ETANCHEO à relever et garantir la SCI DES LYS et à payer à "
         "cette dernière et à la société ALBA ASSURANCES 1 600 € de frais irrépétibles."),
        (SHARED, "1700 l e",
         "Déboute la SCI DES LYS de son appel en garantie et la condamne à payer à la "
         "société ETANCHEO 1 700 € de frais irrépétibles."),
        (SHARED, "2100 alx s",
         "Condamne M. ARNAL, la SCI DES LYS et son assureur aux dépens et à payer in solidum "
         "au syndicat des copropriétaires 2 100 € de frais irrépétibles."),
        (SHARED, "4500 alx s",
         "Condamne les défendeurs, à l'exception de la société ETANCHEO, à payer au syndicat "
         "des copropriétaires 4 500 €."),
        (SOLD, "40000 insy jm",
         "Condamne in solidum M. LACAZE, la SCP NOTARIUM et la société IMMOPLUS, cette "
         "dernière sous la garantie de son assureur la société SERENIS, à payer aux époux "
         "TESSIER 40 000 €."),
        (SOLD, "10000 y jm, 7000 in jm, 1000 iny jm",
         "Condamne M. LACAZE à payer aux époux TESSIER 10 000 € ;\nCondamne in solidum la "
         "SCP NOTARIUM et la société IMMOPLUS à leur payer 7 000 € ;\nCondamne M. LACAZE, la "
         "SCP NOTARIUM et la société IMMOPLUS à payer chacun aux époux TESSIER 1 000 € de "
         "frais irrépétibles."),
        (SOLD, "5000 insy j, 4000 insy m",
         "Condamne in solidum les défendeurs à payer à Mme TESSIER 5 000 € et à M. TESSIER "
         "celle de 4 000 €."),
        (SOLD, "1500 jm ins",
         "Condamne les époux TESSIER à payer à la SCP NOTARIUM, d'une part, et à la société "
         "IMMOPLUS et à la société SERENIS, d'autre part, 1 500 € de frais irrépétibles."),
        (SOLD, "1800 jm n",
         "Met hors de cause la SCP NOTARIUM ;\nCondamne les époux TESSIER à lui verser 1 800 "
         "€ de frais irrépétibles."),
        (SOLD, "900 y is",
         "Condamne M. LACAZE à garantir la société IMMOPLUS et son assureur ;\nLe condamne à "
         "payer à ces derniers 900 € de frais irrépétibles."),
        (SOLD, "22000 isy jm",
         "Condamne in solidum M. LACAZE d'une part, la société IMMOPLUS et la société "
         "SERENIS d'autre part, à payer à M. et Mme TESSIER 22 000 €."),
        (SOLD, "2500 iny jm",
         "Rejette les demandes formées contre la société SERENIS et condamne in solidum les "
         "autres défendeurs à payer à M. et Mme TESSIER 2 500 €."),
        (SOLD, "800 jm insy",
         "Condamne M. Marc TESSIER et Mme Julie TESSIER à payer à chacun des défendeurs 800 "
         "€ de frais irrépétibles."),
        (BUILT, "2000 b p, 3000 b a, 400 r ap",
         "Condamne la société BATIROC à verser à M. MERLIN 2 000 € et à Mme MERLIN 3 000 €, "
         "et la société ARCHIPLAN à leur verser 400 € à chacun."),
        (BUILT, "2500 bx ap",
         "Déboute la société AXIOME ASSURANCES et la condamne, in solidum avec son assurée, "
         "à payer aux époux MERLIN 2 500 €."),
        (HURT, "2000 dg r",
         "Condamne la société GENERIS ASSURANCES, tenue in solidum avec son assuré, à verser "
         "à Mme Rose BELLI 2 000 €."),
        (HURT, "1000 dg krs",
         "Condamne M. DURAND et la société GENERIS ASSURANCES à payer à chacun des intimés, "
         "hormis la CPAM du LOT, 1 000 €."),
        (WORKED, "4000 hl f, 900 hl f",
         "Condamne in solidum la société HOLDIS et la SELARL LIQUIDEX, ès qualités, à payer "
         "à Mme FONTAN les sommes suivantes :\n- 4 000 € à titre de rappel de salaire,\n- "
         "900 € de frais irrépétibles ;"),
        (SHARED, "17000 elx s",
         "Condamne la SCI DES LYS et son assureur la société ALBA ASSURANCES, in solidum "
         "avec la société ETANCHEO, à payer au syndicat des copropriétaires 17 000 €."),
        (SHARED, "1000 s a, 500 a l",
         "Condamne le syndicat des copropriétaires à payer à M. ARNAL 1 000 €, et ce dernier "
         "à payer à la SCI DES LYS 500 €."),
        (SOLD, "11000 iy jm",
         "Condamne les défendeurs in solidum, à l'exclusion de la SCP NOTARIUM et de la "
         "société SERENIS, à payer aux demandeurs 11 000 €."),
        (HURT, "2000 dg k, 300 dg k",
         "Condamne in solidum M. DURAND et la société GENERIS ASSURANCES à payer à M. Karim "
         "BELLI 2 000 € ;\nLui alloue, à la même charge, 300 € de frais irrépétibles."),
        (HURT, "2000 d k, 300  s",
         "Condamne M. DURAND à payer à M. Karim BELLI 2 000 € ;\nAlloue à Mme Sonia BELLI, "
         "au même titre, 300 €."),
        (HURT, "300 d k", "Alloue à M. Karim BELLI 300 € qui seront payés par M. DURAND."),
        (HURT, "300 d k",
         "Dit que la somme de 300 € sera versée à M. Karim BELLI par M. DURAND."),
        (HURT, "300 g k",
         "Dit que l'indemnité de 300 € sera versée par la société GENERIS ASSURANCES à M. "
         "Karim BELLI."),
        (HURT, "", "Dit que la somme de 300 € sera payable d'avance."),
        (HURT, "300 d r",
         "Fixe à 300 € l'indemnité qui sera versée par M. DURAND à Mme Rose BELLI."),
        (HURT, "300 d r",
         "Une somme de 300 € est mise à la charge de M. DURAND au profit de Mme Rose BELLI."),
        (BUILT, "300 x p",
         "Condamne l'assureur de la société BATIROC à payer à M. MERLIN 300 €."),
        (BUILT, "300  p", "Condamne l'architecte à payer à M. MERLIN 300 €."),
        (BUILT, "300 b p", "Condamne l'appelante à payer à M. MERLIN 300 €."),
    ],
)  # fmt: skip
def test_who_pays_whom(world, who, dispositif):
    orders = world.ruling(dispositif=dispositif).orders
    paid = [(o.value, o.payer_ids, o.payee_ids) for o in orders if o.value is not None]
    assert world.told(*paid) == who
