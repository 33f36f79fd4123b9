import pytest

from arret_extract.heads import head_of, head_words
from arret_extract.matching.rules import load_rules
from arret_extract.text import View
from tests.marks import unmark


def head(case: str) -> str | None:
    text, [(start, end)] = unmark(case)
    view = View.of(text)
    return head_of(view, view.at(start), view.at(end))[0]


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        pytest.param(
            "la somme de [[1 000 €]] au titre de l'article 700 du code", "article_700", id="after"
        ),
        pytest.param(
            "au titre du préjudice moral, la somme de [[1 000 €]]", "prejudice_moral", id="before"
        ),
        pytest.param(
            "[[1 000 €]] au titre du préjudice moral et celle de 500 € selon l'article 700",
            "prejudice_moral",
            id="stops_at_next_sum",
        ),
        pytest.param(
            "Se plaignant de malfaçons, il n'a pas payé le solde, soit [[500 €]].",
            "principal",
            id="a_balance",
        ),
        pytest.param(
            "restitution du prix et paiement de [[500 €]] de dommages-intérêts",
            "dommages_interets",
            id="what_a_sum_is_of",
        ),
        pytest.param(
            "S'agissant des frais d'obsèques, la facture produite s'élève à [[500 €]]",
            "prejudice_materiel",
            id="a_bill_that_is_shown",
        ),
        pytest.param("sa rémunération a été taxée à [[500 €]]", "frais", id="an_expert_s_pay"),
        pytest.param(
            "en réparation de son préjudice moral, la somme de [[500 €]] de dommages et intérêts",
            "prejudice_moral",
            id="damages_for_a_harm_that_is_named",
        ),
        pytest.param(
            "en application de l'article 7 du règlement de copropriété, la somme de [[500 €]]",
            None,
            id="rules_of_a_building",
        ),
        pytest.param(
            "ordonné la majoration de la rente et fixé : souffrances endurées [[500 €]], préjudice",
            "prejudice_corporel",
            id="the_words_right_before",
        ),
        pytest.param("[[500 €]] au titre de ses frais d'appel", "article_700", id="on_appeal"),
        pytest.param("[[500 €]] au titre des embellissements", "prejudice_materiel", id="paint"),
        pytest.param("elle demande [[500 €]] pour ses frais.", "article_700", id="her_costs"),
        pytest.param("[[500 €]] au titre des reprises", "prejudice_materiel", id="works"),
        pytest.param(
            "[[500 €]] au titre de la perte de ses récoltes", "prejudice_materiel", id="goods_lost"
        ),
        pytest.param(
            "1 000 € au titre du préjudice moral et celle de [[500 €]] selon l'article 700",
            "article_700",
            id="second_sum",
        ),
        pytest.param(
            "[[1 000 FCP]] au titre des malfaçons, outre 500 FCP selon l'article 700",
            "prejudice_materiel",
            id="stops_at_the_next_sum_in_francs_of_the_pacific",
        ),
        pytest.param(
            "500 € au titre des frais de remorquage et de gardiennage et de [[900 €]] au titre du"
            " trouble de jouissance",
            "dommages_interets",
            id="joined_to_the_sum_before",
        ),
        pytest.param(
            "l'appel porte sur la rente, que M. Roc veut voir fixer à [[900 €]] en capital, et des"
            " dommages et intérêts, qu'il veut voir porter à 500 €",
            None,
            id="beyond_and",
        ),
        pytest.param(
            "payer [[900 €]] avec intérêts, en ce compris l'indemnité forfaitaire",
            None,
            id="within",
        ),
        pytest.param(
            "l'équité commande d'allouer à M. Roc la somme de [[900 €]]",
            "article_700",
            id="what_equity_wants",
        ),
        pytest.param(
            "à verser à Mme Roc [[900 €]] et au syndicat 500 € au titre de l'article 700",
            "article_700",
            id="said_once_for_two",
        ),
        pytest.param(
            "la somme de [[900 €]], provision non déduite, en réparation de son préjudice corporel",
            "prejudice_corporel",
            id="behind_a_deduction",
        ),
        pytest.param(
            "fixe à [[900 €]], dépôt de garantie déduit, au titre des réparations locatives",
            "prejudice_materiel",
            id="beyond_what_came_off",
        ),
        pytest.param(
            "la somme de [[900 €]] au titre de la moins-value",
            "prejudice_materiel",
            id="less_worth",
        ),
        pytest.param(
            "fixe à [[900 €]] la créance de M. Perret au titre des travaux de reprise, à 500 € sa"
            " créance au titre du trouble de jouissance",
            "prejudice_materiel",
            id="name_that_ends_in_et",
        ),
        pytest.param("[[900 €]] pour octroi abusif de crédit", "dommages_interets", id="credit"),
        pytest.param(
            "l'accident ; [[500 €]] au titre des honoraires de maîtrise d'œuvre",
            "prejudice_materiel",
            id="plan",
        ),
        pytest.param("[[500 €]] au titre du solde de ses honoraires", "principal", id="fees_left"),
        pytest.param(
            "l'accident ; [[500 €]] au titre du remplacement de la chaudière",
            "prejudice_materiel",
            id="boiler",
        ),
        pytest.param("[[500 €]] au titre des réserves", "prejudice_materiel", id="what_is_left"),
        pytest.param(
            "l'accident ; [[500 €]] au titre des loyers supplémentaires",
            "prejudice_materiel",
            id="rent_lost",
        ),
        pytest.param("[[500 €]] au titre des loyers", "principal", id="rent"),
        pytest.param(
            "la réfection du mur pour un prix de [[500 €]]", "principal", id="price_before_a_sum"
        ),
        pytest.param(
            "l'indemnité du préjudice corporel, [[900 €]] pour acheter un lit au prix de 500 €",
            "prejudice_corporel",
            id="the_price_of_the_next_sum",
        ),
        pytest.param(
            "pour la remise en état, il produit une facture de [[500 €]]",
            "prejudice_materiel",
            id="a_bill_says_less_than_a_harm",
        ),
        pytest.param("les acquéreurs ont consigné [[500 €]]", None, id="kept_back"),
        pytest.param("[[500 €]] au titre des honoraires de l'expert", "frais", id="his_fees"),
        pytest.param("[[500 €]] au titre des amendes de stationnement", None, id="parking"),
        pytest.param("[[50 €]] au titre des majorations de nuit", "principal", id="by_night"),
        pytest.param(
            "le montant du loyer et la somme de [[50 €]] à titre de dommages et intérêts",
            "dommages_interets",
            id="what_else_it_is_said_to_be_for",
        ),
        pytest.param(
            "[[500 €]] au titre du stock de bâches devenu inutilisable",
            "prejudice_materiel",
            id="no_more_of_use",
        ),
        pytest.param("[[50 €]] au titre de l'entretien du jardin", None, id="garden"),
        pytest.param("[[50 €]] pour l'entretien de Louise", "pension", id="child"),
        pytest.param("[[50 €]] pour l'entretien des deux enfants", "pension", id="children"),
        pytest.param("[[50 €]] au titre de l'entretien du canal", None, id="ditch"),
        pytest.param("[[50 €]] pour l'entretien de la clôture", None, id="fence"),
        pytest.param("malgré ses relances, la facture de [[50 €]]", "principal", id="bill_left"),
        pytest.param(
            "mise en demeure de régler la facture de [[50 €]]", "principal", id="bill_asked"
        ),
        pytest.param("une relance facturée [[50 €]]", "frais", id="asked_at_a_cost"),
        pytest.param("[[500 €]] au titre des peintures", None, id="works_that_are_owed"),
        pytest.param(
            "le rappel dû pour la disparité dans les salaires, [[500 €]]",
            None,
            id="no_disparity_of_spouses",
        ),
        pytest.param("la reprise du carrelage à [[500 €]]", "prejudice_materiel", id="tiles"),
        pytest.param(
            "l'accident ; la mise aux normes du réseau, [[500 €]]", "prejudice_materiel", id="norms"
        ),
        pytest.param(
            "sur les réparations locatives, il réclame [[500 €]] au titre du trouble de jouissance",
            "dommages_interets",
            id="what_it_is_said_to_be_for",
        ),
        pytest.param(
            "l'accident ; [[500 €]] au titre de la reconstruction du mur",
            "prejudice_materiel",
            id="built_anew",
        ),
        pytest.param(
            "l'accident ; [[500 €]] au titre des réparations", "prejudice_materiel", id="mended"
        ),
        pytest.param(
            "des frais exposés en pure perte, soit [[50 €]]", "prejudice_materiel", id="vain"
        ),
        pytest.param(
            "[[500 €]] au titre de la perte de la récolte", "prejudice_materiel", id="crop_lost"
        ),
        pytest.param("[[500 €]] après application du taux de perte de chance", None, id="chance"),
        pytest.param("la perte de chance, soit [[500 €]]", "dommages_interets", id="chance_lost"),
        pytest.param(
            "des frais de suivi contentieux, facturés [[50 €]]", "frais", id="followed_up"
        ),
        pytest.param(
            "la restitution du prix moins une indemnité de jouissance de [[500 €]]",
            "indemnite",
            id="the_indemnity_right_before",
        ),
        pytest.param(
            "payer la somme de [[900 €]] ainsi que l'indemnité de recouvrement, soit 40 €",
            None,
            id="what_comes_to_the_next_sum",
        ),
        pytest.param("une indemnité de chômage de [[500 €]]", None, id="out_of_work"),
        pytest.param("deux années d'occupation, soit [[500 €]]", None, id="how_long"),
        pytest.param("une sommation de payer d'un coût de [[50 €]]", "frais", id="of_a_bailiff"),
        pytest.param(
            "elle est déchue des intérêts échus, soit [[500 €]]", "interets", id="interest_lost"
        ),
        pytest.param(
            "des virements pour un montant total de [[500 €]]", None, id="how_much_in_all"
        ),
        pytest.param(
            "l'indemnité de licenciement, soit [[500 €]], et des congés payés afférents",
            "indemnite",
            id="what_stands_right_before",
        ),
        pytest.param(
            "un arriéré de [[500 €]], dont il convient de retirer les frais de relance",
            "principal",
            id="what_is_to_come_off",
        ),
        pytest.param(
            "900 € de dommages et intérêts pour parasitisme, celle de [[500 €]]",
            None,
            id="words_of_the_sum_before",
        ),
        pytest.param("la disparité créée, un capital de [[500 €]]", "pension", id="disparity"),
        pytest.param("la rente sera réduite à [[500 €]]", "pension", id="annuity"),
        pytest.param(
            "le maintien de la contribution à [[500 €]]", "pension", id="as_much_as_before"
        ),
        pytest.param("un redressement notifié pour [[500 €]]", "principal", id="dues"),
        pytest.param(
            "[[500 €]] au titre du coût des licenciements", "prejudice_materiel", id="laid_off"
        ),
        pytest.param(
            "[[500 €]] pour les défauts de fabrication", "prejudice_materiel", id="badly_made"
        ),
        pytest.param("[[500 €]] au titre de ses débours", "principal", id="outlay"),
        pytest.param("[[500 €]] au titre de la garantie incendie", "indemnite", id="cover"),
        pytest.param("[[500 €]] au titre des frais de déblaiement", "prejudice_materiel", id="mud"),
        pytest.param("une valeur à neuf de [[500 €]]", "prejudice_materiel", id="worth_anew"),
        pytest.param(
            "900 € et celle de [[500 €]] à titre de dommages-intérêts en réparation de l'atteinte"
            " portée à son droit à l'image",
            "prejudice_moral",
            id="her_image",
        ),
        pytest.param(
            "les sommes de [[500 €]] pour Paul et de 900 € pour Anne au titre de leur préjudice"
            " économique",
            "prejudice_materiel",
            id="said_once_for_two_children",
        ),
        pytest.param(
            "selon l'euro de rente viagère, un capital de [[500 €]]", None, id="what_it_is_worth"
        ),
        pytest.param("la somme de [[500 €]] consignée à la régie", "frais", id="for_an_expert"),
        pytest.param(
            "une pénalité de [[50 €]] par jour de retard", "clause_penale", id="of_a_contract"
        ),
        pytest.param("sous peine de [[50 €]] par jour de retard", "astreinte", id="of_a_judge"),
        pytest.param(
            "la pénalité de 1/1000e par jour de retard, soit [[50 €]]",
            "clause_penale",
            id="reckoned_by_the_day",
        ),
        pytest.param(
            "le solde de la facture, soit [[900 €]] après application de la clause pénale de 500 €",
            "principal",
            id="what_was_taken_off",
        ),
        pytest.param(
            "[[900 €]] pour non-respect de la priorité", "dommages_interets", id="not_kept"
        ),
        pytest.param("limiter la provision à la somme de [[900 €]]", "provision", id="provision"),
        pytest.param(
            "fixe à [[900 €]] la contribution de Monsieur X... à l'entretien d'un fils et frais",
            "pension",
            id="contribution_of_somebody",
        ),
        pytest.param(
            "celle de [[900 €]] en remboursement des frais de carte grise",
            "prejudice_materiel",
            id="refund_of_outlay",
        ),
        pytest.param(
            "[[900 €]] en réparation de l'atteinte à l'intérêt collectif de la profession",
            "dommages_interets",
            id="collective_interest",
        ),
        pytest.param("- trouble commercial : [[4 000 €]]", "indemnite", id="post_of_an_eviction"),
        pytest.param(
            "fixe sa créance au passif à [[4 000 €]] à titre de dommages et intérêts",
            "dommages_interets",
            id="what_a_debt_is_made_of",
        ),
        pytest.param("- Souffrances endurées : [[4 000 €]]", "prejudice_corporel", id="label"),
        pytest.param(
            "à titre de dommages et intérêts [[900 €]] en réparation de son préjudice moral",
            "prejudice_moral",
            id="better_word",
        ),
        pytest.param(
            "la somme de [[4 000 F]] (soit 609,80 euros) au titre de l'article 700",
            "article_700",
            id="same_sum_again",
        ),
        pytest.param(
            "à payer par provision la somme de [[4 000 €]] à valoir sur les loyers",
            "provision",
            id="provision_wins",
        ),
        pytest.param(
            "fixe à [[800 €]] la provision à valoir sur la rémunération de l'expert",
            "frais",
            id="expert",
        ),
        pytest.param(
            "[[1 000 €]] à Monsieur X... en application de l'article 700",
            "article_700",
            id="dots_of_a_pseudonym",
        ),
        pytest.param(
            "la somme de [[1 000 €]] avec intérêts au taux légal", None, id="riding_interest"
        ),
        pytest.param("condamne B à payer [[1 000 €]] à A ; déboute A", None, id="silent"),
        pytest.param(
            "une provision de [[700 €]] outre ses frais irrépétibles", "provision", id="outre"
        ),
        pytest.param("une somme de [[700 €]] à valoir sur les travaux", "provision", id="advance"),
        pytest.param(
            "intérêts au double du taux légal sur la somme de [[700 €]]",
            None,
            id="base_of_interest",
        ),
        pytest.param(
            "l'indemnité de recouvrement demandée pour 900 € sera réduite à la somme de [[700 €]]",
            "indemnite",
            id="reduced",
        ),
        pytest.param(
            "[[700 €]] et à M. Brun la somme de 80 € au titre de l'article 700",
            "article_700",
            id="said_once_for_two",
        ),
        pytest.param(
            "dont la provision de 900 ç versée, et le préjudice matériel à [[700 ç]]",
            "prejudice_materiel",
            id="misread_euro",
        ),
        pytest.param(
            "le préjudice strictement personnel de Mme Brun à [[700 €]] dont une provision de 90 €",
            "prejudice_corporel",
            id="provision_within",
        ),
        pytest.param(
            "[[700 €]] et à M. Brun celle de 80 € au titre de l'article 700",
            "article_700",
            id="said_once_for_two_by_celle",
        ),
        pytest.param(
            "Congés payés ..... 90 €\nDommages et intérêts ..... [[700 €]]\nArticle 700 ... 80 €\n",
            "dommages_interets",
            id="a_line_that_is_a_label",
        ),
        pytest.param(
            "[[700 €]] par mois jusqu'à la restitution effective des lieux", None, id="of_a_place"
        ),
        pytest.param(
            "la somme de [[700 €]] au titre des travaux de reprise",
            "prejudice_materiel",
            id="works_that_repair",
        ),
        pytest.param("la somme principale de [[700 €]]", "principal", id="principal_sum"),
        pytest.param(
            "la demande de provision à hauteur de [[700 €]]", "provision", id="as_much_as"
        ),
        pytest.param(
            "900 € par mois, à valoir sur l'indemnité d'occupation, outre la somme de [[700 €]] à"
            " titre de dommages et intérêts",
            "dommages_interets",
            id="beside_what_is_on_account",
        ),
        pytest.param(
            "dû :\n- intérêts de retard sur échéances impayées [[700 €]]\n- capital 9 000 €",
            "interets",
            id="the_first_word_of_an_item",
        ),
        pytest.param(
            "condamner la banque à payer [[700 €]] au titre du manquement à son devoir de conseil",
            "dommages_interets",
            id="a_duty_that_was_not_kept",
        ),
        pytest.param(
            "la demande de provision sera accueillie dans la limite d'une somme de [[700 €]]",
            "provision",
            id="a_provision_is_asked",
        ),
        pytest.param(
            "une provision de [[700 €]] au titre des loyers impayés, outre clause pénale de 10 %",
            "provision",
            id="beside_a_penalty",
        ),
        pytest.param(
            "Fixer les intérêts indûment perçus à la somme de [[700 €]]",
            None,
            id="what_was_not_due",
        ),
        pytest.param("PD 9 000 €, PE [[700 €]]", "prejudice_corporel", id="letters_of_a_post"),
        pytest.param(
            "capital : 9 000 €\n- intérêts au taux de 5 % du 3 mai au 3 juin : [[700 €]]",
            "interets",
            id="interest_is_an_item",
        ),
        pytest.param(
            "la différence de valeur du véhicule, soit [[700 €]]",
            "prejudice_materiel",
            id="what_a_car_has_lost",
        ),
        pytest.param("au titre de la facture, soit un total de [[700 €]]", "total", id="in_all"),
        pytest.param("[[700 €]] à titre de provision sur charges", "principal", id="charges"),
        pytest.param(
            "la somme provisionnelle de\n\n[[700 €]] au titre des loyers",
            "provision",
            id="a_page_ends_before_the_figure",
        ),
        pytest.param(
            "aux dépens, comprenant le coût du commandement, soit [[70 €]]",
            "depens",
            id="a_part_of_the_costs",
        ),
        pytest.param("le coût du commandement, soit [[70 €]]", "frais", id="no_part_of_them"),
        pytest.param(
            "• capital restant dû 9 000 € • indemnité de résiliation [[700 €]] • intérêts 5 €",
            "indemnite",
            id="bullets_part_labels",
        ),
        pytest.param(
            "le loyer de 9 000 € et les charges de [[700 €]], soit un total de 9 700 €",
            None,
            id="the_total_is_the_next",
        ),
        pytest.param(
            "un arriéré de loyers de [[700 €]] et d'une indemnité d'occupation de 50 €",
            "principal",
            id="the_next_is_named",
        ),
        pytest.param("la contribution du père est fixée à [[70 €]]", "pension", id="a_father_s"),
        pytest.param("[[700 €]] au titre de la pension d'orphelin", "pension", id="an_orphan"),
        pytest.param(
            "les sommes suivantes : préjudice moral [[700 €]], frais d'obsèques 900 €",
            "prejudice_moral",
            id="each_behind_its_label",
        ),
        pytest.param(
            "au titre du préjudice moral [[700 €]] et au titre de la clause pénale 900 €",
            "prejudice_moral",
            id="each_behind_its_title",
        ),
        pytest.param(
            "la somme de [[700 €]], au titre des loyers, et la somme de 900 €, au titre de"
            " l'article 700",
            "principal",
            id="between_commas",
        ),
        pytest.param(
            "la somme de [[700 €]] et, au titre de l'article 700, celle de 900 €",
            None,
            id="between_commas_the_next_s",
        ),
        pytest.param(
            "la somme totale de [[700 €]], soit 300 € pour la clause pénale et 400 € en principal",
            "total",
            id="a_whole_before_its_parts",
        ),
        pytest.param(
            "la somme de [[7 000 F]], soit 1 067,14 € au titre de la clause pénale",
            "clause_penale",
            id="the_same_in_another_currency",
        ),
        pytest.param(
            "les sommes respectives de 700 € et [[900 €]] au titre du préjudice moral et de"
            " l'indemnité d'occupation",
            "indemnite",
            id="the_second_in_its_turn",
        ),
        pytest.param(
            "au titre de la clause pénale et du préjudice moral les sommes respectives de"
            " [[700 €]] et de 900 €",
            "clause_penale",
            id="the_first_in_its_turn",
        ),
        pytest.param(
            "à A et B les sommes respectives de 700 € et [[900 €]] au titre du préjudice moral et"
            " 500 € au titre de l'article 700",
            "prejudice_moral",
            id="in_turn_for_one_thing",
        ),
        pytest.param(
            "[[700 €]] pour trouble anormal de voisinage", "dommages_interets", id="noise"
        ),
        pytest.param("[[700 €]] pour le treizième mois", "principal", id="a_thirteenth_month"),
        pytest.param("Dépôt de garantie : [[700 €]]", "principal", id="a_label"),
        pytest.param("une mise à pied 3 jours, soit [[700 €]]", None, id="no_label"),
        pytest.param(
            "fixe à [[700 €]] la créance de M. Roc au passif de la société BETA, en liquidation"
            " judiciaire, à titre de dommages et intérêts",
            "dommages_interets",
            id="what_a_claim_is_for",
        ),
        pytest.param(
            "fixe à [[700 €]] la créance de M. Roc au passif de la société BETA et mise à la charge"
            " de la liquidation l'indemnité de procédure",
            "principal",
            id="what_is_told_beside_a_claim",
        ),
        pytest.param(
            "fixe à [[700 €]] la créance de M. Roc au passif de la société BETA avec intérêts au"
            " taux légal et capitalisation des intérêts échus",
            "principal",
            id="what_a_claim_bears",
        ),
        pytest.param(
            "les intérêts de retard sur la retenue de garantie, soit [[700 €]]",
            "interets",
            id="interest_on_a_debt",
        ),
        pytest.param(
            "une somme de [[700 €]] (soit 350 € chacun) en réparation du préjudice moral",
            "prejudice_moral",
            id="its_half_in_brackets",
        ),
        pytest.param(
            "la somme de [[700 €]], soit 70 € par mois, au titre de la clause pénale",
            "clause_penale",
            id="by_the_month_in_passing",
        ),
        pytest.param(
            "[[700 €]], à titre de dommages et intérêts dont 300 € déjà versés",
            "dommages_interets",
            id="of_which_some_is_paid",
        ),
        pytest.param(
            "[[700 €]], au titre du préjudice moral lequel excède les 300 € alloués",
            "prejudice_moral",
            id="a_relative_clause_leads_nowhere",
        ),
        pytest.param(
            "[[700 €]] à titre de dommages et intérêts (hors primes)",
            "dommages_interets",
            id="what_is_left_out_is_no_label",
        ),
        pytest.param(
            "[[700 €]] pour le trouble de jouissance (20 % du loyer)",
            "dommages_interets",
            id="a_measure_in_brackets",
        ),
        pytest.param(
            "une indemnité d'occupation égale au loyer [[700 €]]",
            "indemnite",
            id="a_measure_is_no_label",
        ),
        pytest.param(
            "[[700 €]] en réparation du préjudice né de la retenue de garantie",
            "dommages_interets",
            id="a_debt_that_did_harm",
        ),
        pytest.param(
            "[[700 €]] en réparation du préjudice né de l'arriéré de fermages",
            "dommages_interets",
            id="rents_that_did_harm",
        ),
        pytest.param(
            "[[700 €]] de dommages et intérêts, calculés par référence au montant des redevances",
            "dommages_interets",
            id="what_fees_measure",
        ),
        pytest.param(
            "[[700 €]], distincte de la condamnation prononcée à titre de clause pénale",
            None,
            id="another_condemnation",
        ),
        pytest.param(
            "Rappel de prime [[700 €]]\nà titre de dommages et intérêts 300 €\n",
            "principal",
            id="the_next_line_s_label",
        ),
        pytest.param(
            "[[700 €]] au titre de la provision due par le vendeur",
            None,
            id="what_another_owes_on_account",
        ),
        pytest.param("[[700 €]] pour l'aménagement du logement", None, id="works_that_were_bought"),
    ],
)
def test_head_of_a_sum(case: str, expected: object) -> None:
    assert head(case) == expected


def test_every_head_rule_is_tried_where_its_words_begin() -> None:
    for rule in load_rules("heads"):
        for example in rule.matches:
            view = View.of(example)
            found = {r.rule for r in head_words(view, 0, len(view.plain))}
            assert found, f"{rule.id}: no word of {example!r} is among its starts"


@pytest.mark.parametrize("text", ["", "\x00", "9" * 5000, " " * 5000, "1 € " * 500, "\u200f5 €"])
def test_head_of_odd_text(text: str) -> None:
    view = View.of(text)
    head_of(view, 0, min(3, len(view.plain)))
