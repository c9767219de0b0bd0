//! By which words somebody is said to say so, and by which not.

use super::*;

/// A language, whether somebody says so, and a sentence.
const SAYINGS: &[(&str, bool, &str)] = &[
    (
        "en",
        true,
        "It is 15 per cent of output, according to the World Bank.",
    ),
    ("en", false, "That is said of old boats."),
    ("en", false, "He argued with his wife."),
    ("en", true, "He argued with force that the pier was lost."),
    ("en", false, "She argued her case well."),
    ("en", false, "According to legend, the pier is cursed."),
    ("en", false, "They may share the output according to size."),
    ("de", false, "Als das Boot kam, fand der Rat kein Geld."),
    ("de", false, "Glaubt der Rat ihm, schließt der Kai."),
    ("de", true, "Der Kai sei tot, findet der Bürgermeister."),
    ("de", true, "Der Kai ist laut jüngsten Zahlen leer."),
    ("de", true, "Der Kai war laut einer Studie leer."),
    ("de", false, "Der Kai ist laut und kalt."),
    ("de", false, "Die Sitzung im Hafen war laut."),
    ("nl", false, "Toen de boot kwam, vond de politie een tas."),
    ("nl", false, "Vindt de politie een tas, dan sluit de kade."),
    (
        "es",
        false,
        "En el muelle, destaca el aumento de los precios.",
    ),
    ("it", false, "Al molo, continua la protesta dei marinai."),
    (
        "fr",
        false,
        "La firme, créée à Brest, assure la vente du pain.",
    ),
    ("pt", false, "A firma, criada no Porto, garante o pão."),
    ("fr", false, "Rappelle le port demain."),
    ("fr", true, "Le quai serait vendu, rapporte le quotidien."),
    ("fr", true, "Le quai serait vendu, rapporte Le Monde."),
    ("fr", false, "Le port, à lui seul, rapporte le double."),
    ("en", true, "The mayor fears the pier will be shut."),
    ("en", true, "The mayor suspects that the pier is unsafe."),
    ("en", true, "Villagers say the pier is unsafe."),
    ("en", true, "Local Danish sailors say they saw a light."),
    ("en", true, "Women claim the pier is unsafe."),
    ("en", false, "Rules say the pier is to be shut."),
    ("en", false, "Holm's claim that it is safe is old."),
    ("en", false, "Claims that the pier is safe do not stand up."),
    ("en", false, "Reports that it will be shut are premature."),
    ("fr", true, "Le quai est vide, affirme le préfet."),
    ("fr", true, "Le quai est vide, déplore l'avocat."),
    ("fr", true, "Le maire craint que le quai ferme."),
    ("fr", false, "Je pense que le quai est vide."),
    ("fr", false, "La firme savait et n'a rien dit."),
    ("es", true, "El muelle está vacío, sostiene el alcalde."),
    ("es", true, "El muelle está vacío, ha dicho el alcalde."),
    ("es", true, "La oposición responde que es culpa de Holm."),
    ("es", false, "Añade una cuerda a la lista."),
    ("it", true, "Il molo è vuoto, racconta il sindaco."),
    ("it", true, "Il molo è vuoto, ha aggiunto il sindaco."),
    ("it", true, "Il sindaco teme che il molo chiuda."),
    ("pt", true, "O cais está vazio, garante o prefeito."),
    ("pt", true, "O prefeito teme que o cais feche."),
    ("nl", true, "De kade is leeg, stelt de burgemeester."),
    ("nl", true, "De kade is leeg, legt de burgemeester uit."),
    ("nl", true, "De burgemeester vreest dat de kade dichtgaat."),
    ("nl", false, "Ik denk dat de kade leeg is."),
    ("de", true, "Der Kai ist leer, meint der Bürgermeister."),
    ("de", true, "Der Kai ist leer, so ein Sprecher der Stadt."),
    ("de", true, "Der Reeder antwortete, dass der Kai leer ist."),
    ("de", false, "Ich glaube, dass der Kai leer ist."),
    ("de", false, "Er kam zu spät, so ein Pech."),
    (
        "en",
        true,
        "The office said it \"disagrees strongly\" with that.",
    ),
    ("en", true, "Supporters of the bill say that it would help."),
    ("en", true, "Advocates of rent caps argue that it is fair."),
    ("en", true, "The researchers say that they saw no pump."),
    ("en", true, "Senator Tom Lee cautioned it would take time."),
    ("en", true, "Members voiced dismay that the gate was shut."),
    ("en", true, "The gate will stay shut, he added."),
    ("en", true, "The gate will stay shut, Ida Holm added."),
    (
        "en",
        true,
        "Holm continued, \u{201c}We were able to mend it.\u{201d}",
    ),
    (
        "de",
        true,
        "Der Kommentator meint: \u{201e}Und wie geht es weiter?\u{201c}",
    ),
    ("en", false, "The first speaker said nothing at all."),
    ("en", false, "The boys told him several times to speak."),
    ("en", false, "It insists to exist, like all old things."),
    ("en", false, "The terms of the plan are plain."),
    (
        "de",
        true,
        "Ein Sprecher bestätigte in der Nacht, dass sie kommt.",
    ),
    (
        "de",
        true,
        "Die Polizei wies darauf hin, dass die Tür zu ist.",
    ),
    (
        "de",
        true,
        "Die Polizei geht davon aus, dass die Tür zu war.",
    ),
    ("de", true, "Der Mann gab an, die Tür nicht zu kennen."),
    ("de", true, "Nach ersten Angaben war die Tür zu."),
    (
        "fr",
        true,
        "Anne Roux a confirmé lundi que la porte est fermée.",
    ),
    ("fr", true, "Une étude du port montre que les gens partent."),
    ("fr", true, "La ville vient d'annoncer la fin du tram."),
    ("fr", false, "Elle est gérée selon un principe de parité."),
    ("es", true, "La entidad detalló que los barcos salieron."),
    ("es", true, "La alcaldesa explica que el barco salió."),
    ("es", false, "La lista explica la desilusión de muchos."),
    ("it", true, "Il sindaco lascia intendere che resta."),
    ("pt", true, "A empresa apontou que o barco saiu."),
    ("nl", true, "De artsen waarschuwen dat het koud wordt."),
    ("nl", true, "De artsen spreken tegen dat het koud wordt."),
    ("nl", true, "Dat blijkt uit de cijfers."),
    ("de", false, "Danach ging es betont sachlich weiter."),
    ("de", false, "Das war mit betont sachlichen Worten."),
    ("de", true, "Ida Holm betont, dass es kalt wird."),
    (
        "de",
        true,
        "Sie betont ausdr\u{fc}cklich, dass es kalt wird.",
    ),
    (
        "es",
        false,
        "Llegaron, de acuerdo con lo previsto, al puerto.",
    ),
    ("es", false, "Se paga de acuerdo con la ley."),
    (
        "es",
        true,
        "De acuerdo con la alcaldesa, el barco sali\u{f3}.",
    ),
    ("pt", false, "Chegaram, conforme o previsto, ao porto."),
    ("pt", true, "De acordo com a prefeita, o barco saiu."),
    ("es", true, "El tribunal, aclar\u{f3} que no hay plazo."),
    (
        "es",
        true,
        "Tuvo que reconocer que \u{201c}no hay barcos\u{201d} all\u{ed}.",
    ),
    ("es", false, "Hay que reconocer que no hay barcos."),
    ("es", true, "Se fue, asegurando que no hay barcos."),
    (
        "fr",
        true,
        "Elle est partie, estimant que le port est ferm\u{e9}.",
    ),
    (
        "it",
        true,
        "\u{c8} partita, spiegando che il porto \u{e8} chiuso.",
    ),
    (
        "pt",
        true,
        "Ela saiu, afirmando que o porto est\u{e1} fechado.",
    ),
    ("en", false, "The men claimed between 300 and 400 a year."),
    ("en", true, "The men claimed that 300 had left."),
    ("en", false, "Holm has claimed 300 in fees."),
    ("en", true, "Holm has claimed 300 boats left."),
    ("en", true, "The banks will fail again, Ida Holm warns."),
    ("en", true, "Holm believes the bank is too big."),
    ("en", true, "Another complaint was that the gate was shut."),
    (
        "nl",
        true,
        "Eerder had zij gezegd dat de brug dicht blijft.",
    ),
    ("de", true, "Im Mai hatte sie gesagt, das Tor bleibe zu."),
    ("de", false, "Offen gesagt, das Tor ist zu."),
    (
        "it",
        true,
        "Ha raccontato ai presenti che il porto è chiuso.",
    ),
    ("es", true, "El barco no salió, informa Europa Press."),
    ("es", false, "Un cartel informa sobre el tiempo."),
];

/// A language, whether that is laid to nobody in particular, and a sentence.
const NAMELESS: &[(&str, bool, &str)] = &[
    ("en", true, "It has long been known that the quay sinks."),
    ("en", true, "It is well known that the quay sinks."),
    ("en", true, "It is understood that the quay will be sold."),
    ("en", true, "It is an open secret that the quay sinks."),
    ("en", true, "The owner is said to have left for Spain."),
    ("en", true, "The quay is believed to be sinking."),
    ("en", true, "The owner reportedly left for Spain."),
    ("en", true, "By all accounts the owner left for Spain."),
    ("en", true, "There is growing evidence that the quay sinks."),
    (
        "en",
        true,
        "There is broad agreement among skippers that it sinks.",
    ),
    (
        "en",
        true,
        "People familiar with the matter say that it sinks.",
    ),
    (
        "en",
        true,
        "According to two people familiar with it, the quay sinks.",
    ),
    ("en", true, "Sources say that the quay sinks."),
    ("en", true, "In the view of most experts the quay sinks."),
    ("en", true, "Critics accuse the council of delay."),
    ("en", true, "Studies have linked the soil to the quay."),
    ("en", true, "Statistics show that the quay sinks."),
    ("de", true, "Es heißt, der Kai sinke."),
    ("es", true, "Al parecer, el muelle se hunde."),
    ("pt", true, "Há quem diga que o cais afunda."),
    ("en", false, "No study has shown that the quay sinks."),
    ("en", false, "What studies show is another question."),
    ("en", false, "Studies show what we want them to show."),
    ("en", false, "\"Experts say\" is no source."),
    ("en", false, "Some people believe in ghosts."),
    ("en", false, "Experts say so in every second article."),
    (
        "en",
        false,
        "A value is said to be whole if it has no parts.",
    ),
];

#[test]
fn some_words_are_laid_to_nobody_in_particular() {
    for &(code, nameless, text) in NAMELESS {
        let mut finder = Finder::new(words::table(code).expect("the table"));
        let cues = finder.find(text);
        let found = cues.attributes() && cues.entries().any(|cue| cue.nameless);
        assert_eq!(found, nameless, "{text}");
    }
}

#[test]
fn somebody_says_so_in_many_words() {
    for &(code, says, text) in SAYINGS {
        let mut finder = Finder::new(words::table(code).expect("the table"));
        assert_eq!(finder.find(text).attributes(), says, "{text}");
    }
}
