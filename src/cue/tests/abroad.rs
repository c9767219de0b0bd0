//! What happened, what it brought about and what is to come, as languages other than English tell it.

use super::wrongs::found;
use crate::cue::Finder;
use crate::settings::Cut;
use crate::words;

/// Events without a figure that claim as they do in English: somebody was hurt, something was thrown, an office promised.
const EVENTS: &[(&str, &[&str])] = &[
    (
        "fr",
        &[
            "Des pierres ont été lancées sur les policiers.",
            "Un gardien a été blessé par une pierre.",
            "Le maire a promis un nouveau pont.",
            "L'équipage a quitté le port en mai.",
            "Des pêcheurs ont bloqué le quai, selon un usage de Brest et de Lorient.",
        ],
    ),
    (
        "es",
        &[
            "Un guardia fue herido por una piedra.",
            "El alcalde prometió un nuevo puente.",
            "La tripulación dejó el puerto en mayo.",
            "Los dos barcos han sido retirados del muelle.",
        ],
    ),
    (
        "pt",
        &[
            "Pedras foram lançadas contra os policiais.",
            "Um guarda foi ferido por uma pedra.",
            "O prefeito prometeu uma nova ponte.",
            "A tripulação deixou o porto em maio.",
        ],
    ),
    (
        "it",
        &[
            "Sono state lanciate pietre contro gli agenti.",
            "Un guardiano è stato ferito da una pietra.",
            "Il sindaco ha promesso un nuovo ponte.",
            "L'equipaggio ha lasciato il porto in maggio.",
        ],
    ),
    (
        "de",
        &[
            "Steine wurden auf die Polizisten geworfen.",
            "Ein Wächter wurde von einem Stein verletzt.",
            "Der Bürgermeister versprach eine neue Brücke.",
            "Die Mannschaft verließ den Hafen im Mai.",
        ],
    ),
    (
        "nl",
        &[
            "Er werden stenen naar de agenten gegooid.",
            "Een bewaker werd door een steen gewond.",
            "De burgemeester beloofde een nieuwe brug.",
            "De bemanning verliet de haven in mei.",
            "De raad verwierp het plan.",
        ],
    ),
];

/// What is so, what is meant at large, what whoever writes did, and how something works.
const NO_EVENTS: &[(&str, &[&str])] = &[
    (
        "fr",
        &[
            "Les maisons sont construites en bois et les toits couverts de tuiles.",
            "On a souvent besoin d'un plus petit que soi.",
            "Il a été long à comprendre ce que nous voulions.",
            "J'ai été blessé par ses mots.",
            "Quand le client a validé le panier, un message part.",
        ],
    ),
    (
        "es",
        &[
            "Las casas están construidas de madera y cubiertas de tejas.",
            "Fue demasiado largo entender lo que queríamos.",
            "Si el nodo ha recibido un bloque, lo pasa a los demás.",
            "No pasó nada.",
        ],
    ),
    (
        "pt",
        &[
            "As casas são construídas de madeira e cobertas de telhas.",
            "Foi muito complicado entender o que queríamos.",
            "O museu europeu fica no meu bairro, e o seu céu é azul.",
        ],
    ),
    (
        "it",
        &[
            "Le case sono costruite in legno e coperte di tegole.",
            "È stato bello rivedersi dopo tanto tempo.",
            "Lo stato è formato da cittadini.",
            "Però la questione resta aperta, perciò non si decide.",
        ],
    ),
    (
        "de",
        &[
            "Die Gesellschaft besteht aus Gruppen, die Werte teilen.",
            "Die Firma hat Leute, die Kunden beraten.",
            "Die AG fügt die Möglichkeit hinzu, den Schlüssel zu ändern.",
            "Das Boot wurde alt, und die Leute gingen.",
            "Ich blieb den ganzen Tag im Bett.",
        ],
    ),
    (
        "nl",
        &[
            "Zij heeft twee kinderen die in de stad wonen.",
            "Met zijn handen en zijn woorden maakt hij indruk.",
            "De gewaardeerde bakker verkoopt vers brood.",
            "Het werd koud en nat.",
        ],
    ),
];

/// Cues by language, a sentence that has each, and one that has not.
const CUES: &str = "
fr | perfect | Les syndicats se sont ralliés au projet. | Les tuiles sont utilisées au port.
fr | perfect | Trois marins sont morts au large. | Il y a un port à Brest.
fr | perfect | Les pêcheurs bloquèrent le port. | Les avis des pêcheurs diffèrent.
pt | future | O barco partirá cedo. | O tubarão sai cedo.
de | perfect | Der Wirt hat am Montag nahe dem alten Bahnhof von Kiel einen Gast angezeigt. | Das Amt hat Recht, und die Leute warten.
de | perfect | Der Wirt hat das Boot verkauft. | Der Wirt hat viel zu tun und zu schreiben.
it | perfect | I marinai si sono uniti al corteo. | Il porto è situato a nord.
nl | perfect | De buren zijn geëvacueerd. | De haven heeft te maken met kosten.
pt | simple past | O barco partiu. | O barco é meu.
pt | passive | O cais foi construído. | Foi um dia muito grande.
de | past form | Am Montag sperrte die Stadt den Kai. | Am Montag könnte die Stadt den Kai sperren.
de | past form | Die Fischer blockierten den Kai. | Die in Kiel bekannte Firma baut Boote.
nl | past form | De vissers blokkeerden de kade. | De gewaardeerde vissers varen.
fr | passive | Le quai a été fermé. | Le quai aurait été fermé.
es | passive | El muelle fue cerrado. | Fue un mercado muy grande.
fr | deed of somebody named | En mai, Ida Roux a fermé le bar. | L'équipage a fermé le bar.
fr | deed of somebody named | En mai, Ida Roux est partie. | En mai, Ida Roux est fatiguée.
es | deed of somebody named | En mayo Ida Ruiz cerró el bar. | Ambos han cerrado el bar.
fr | deed of an office | La région a fermé le quai. | Les pêcheurs de la région ont fermé le quai.
de | deed of an office | Die Regierung sperrte den Kai. | Die Regierung sollte den Kai sperren.
fr | plan of an office | Le gouvernement prévoit de fermer le port. | Le pêcheur prévoit de fermer sa cale.
nl | plan of an office | De gemeente overweegt de haven te sluiten. | De visser overweegt de haven te mijden.
es | measure to come | El gobierno va a cerrar el puerto. | El pescador va a cerrar su bar.
it | law in force | La legge vieta la pesca. | La nonna vieta la pesca.
de | law in force | Das Gesetz verbietet den Fang. | Wenn das Gesetz es will, ruht der Fang.
pt | wrong in a plain verb | O dono falsificou os recibos. | O dono não falsificou os recibos.
de | wrong in a plain verb | Der Wirt fälschte die Belege. | Der Wirt fälschte die Belege nicht.
it | wrong in a plain verb | La ditta ha falsificato le ricevute. | La ditta non ha falsificato le ricevute.
nl | wrong in a plain verb | De waard vervalste de bonnen. | De waard vervalste de bonnen niet.
fr | cause of what happened | La tempête a provoqué la panne. | La tempête a duré la nuit.
nl | cause at work | De drukte komt door de markt. | De drukte kan komen door de markt.
fr | cause at work | Le doute conduit à une crise. | La route conduit au port.
fr | cause at work | Le doute mène à un arrêt. | Le doute a conduit à un arrêt.
de | cause at work | Die Kälte führt zu Schäden. | Die Stadt liegt am Meer.
fr | cause at work | Le bruit provoque des pannes. | Le bruit peut provoquer des pannes.
fr | cause | Le port a fermé faute de glace. | Range ta cale, faute de quoi elle rouille.
nl | direction | De prijs daalt steeds meer. | De prijs daalt nog meer.
es | under way | El puerto está creciendo. | El puerto está lejos.
it | condition | Se il porto chiude, si va a casa. | Si va a casa.
fr | what would be | Le signataire se contenterait de cela. | Le moteur engendrait du bruit.
it | what would be | Il porto chiuderebbe. | Il porto chiude.
es | future | El barco saldrá temprano y llegará tarde. | El barco viene de Teherán.
fr | future | La ville dépensera trois euros. | Le patron tira sur la corde.
fr | future | Le billet coûtera trois euros. | Le port de Cabrera livra le sel.
fr | future | Le port devra fermer. | Le quai montra sa coque.
nl | future | De stad gaat volgend jaar drie euro uitgeven. | Het gaat om drie kosten.
nl | future | Het Rijk gaat de kosten dragen. | De zaak gaat over de kosten.
es | said-word | La fiscalía dijo que era así. | La fiscalía no dijo si era así.
it | said-word | La polizia ha detto che era vero. | La polizia non ha detto se era vero.
de | said-word | Die Polizei sagte, dass es so war. | Die Polizei sagte nicht, ob es so war.
nl | said-word | De politie zei dat het zo was. | De politie zei niet of het zo was.
de | example with figures | Ein Zahlenbeispiel: Angenommen, 40 Boote fahren. | Ein Beispiel: Der Kai ist alt.
fr | command | Consultez la lettre du port. | Le maire consulte la lettre.
";

#[test]
fn what_happened_is_a_claim_in_any_language() {
    let claims = |code: &str, text: &str| {
        let mut finder = Finder::new(words::table(code).expect("the table"));
        finder.find(text).points() >= Cut::default().points()
    };
    for (list, claim) in [(EVENTS, true), (NO_EVENTS, false)] {
        for &(code, texts) in list {
            for text in texts {
                assert_eq!(claims(code, text), claim, "{text}");
            }
        }
    }
}

#[test]
fn cues_are_told_from_what_looks_like_them() {
    for row in CUES.trim().lines() {
        let mut parts = row.split(" | ");
        let mut next = || parts.next().expect("four parts");
        let (code, cue, has, lacks) = (next(), next(), next(), next());
        assert!(found(code, has).contains(&cue), "{cue}: {has}");
        assert!(!found(code, lacks).contains(&cue), "{cue}: {lacks}");
    }
}
