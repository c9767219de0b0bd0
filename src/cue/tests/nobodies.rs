//! What is laid to nobody in particular, in which forms, and what only looks like it.

use super::*;

/// Whether somebody who is not named is said to say what `text` tells.
fn nameless(code: &str, text: &str) -> bool {
    let mut finder = Finder::new(words::table(code).expect("the table"));
    finder.find(text).entries().any(|cue| cue.nameless)
}

#[test]
fn verbs_of_any_tense_and_turns_of_seven_languages_lean_on_nobody() {
    for (code, text) in [
        ("en", "Critics have long said that the pier is unsafe."),
        ("en", "A number of experts have challenged the plan."),
        ("en", "Experts said there would be no second pier."),
        ("en", "The pier will be shut, experts said."),
        ("en", "The pier, it is feared, will be shut."),
        ("en", "Rumour has it that the pier will be shut."),
        ("en", "There are those who say the pier is unsafe."),
        ("en", "It has been claimed that the pier is unsafe."),
        ("en", "There is speculation that the pier is unsafe."),
        ("en", "The pier is widely regarded as unsafe."),
        ("en", "One member, who asked not to be named, was glad."),
        ("en", "Recent evidence supports the view that gulls left."),
        ("en", "Growing evidence points to a leak in the pier."),
        ("en", "Evidence increasingly supports a ban on lamps."),
        ("en", "Studies link lamps to lost gulls."),
        ("en", "Research links lamps to lost gulls."),
        ("en", "Scientists often link lamps to lost gulls."),
        ("en", "The mayor is believed by many to own the pier."),
        ("en", "The pier is thought by experts to be unsafe."),
        ("en", "It is told by locals that the pier is haunted."),
        ("de", "Branchenkenner sagen, dass der Kai schließt."),
        ("de", "Insider berichten vom Ende des Kais."),
        ("de", "Aus Kreisen der Reeder heißt es, er schließe."),
        ("de", "Man munkelt, dass der Kai schließt."),
        ("de", "Gerüchten zufolge schließt der Kai."),
        ("fr", "D'aucuns disent que le quai fermera."),
        ("fr", "On murmure que le quai fermera."),
        ("fr", "Selon plusieurs proches du dossier, il fermera."),
        ("fr", "De source proche du dossier, il fermera."),
        ("es", "Según diversas fuentes, el muelle cerrará."),
        ("es", "Se rumorea que el muelle cerrará."),
        ("es", "Muchos creen que el muelle cerrará."),
        ("it", "C'è chi sostiene che il molo chiuderà."),
        ("it", "A quanto pare, il molo chiuderà."),
        ("it", "Si mormora che il molo chiuderà."),
        ("it", "Secondo alcuni, il molo chiuderà."),
        ("it", "Stando a indiscrezioni, il molo chiuderà."),
        ("it", "Fonti del ministero spiegano che chiuderà."),
        ("pt", "Segundo fontes do setor, o cais fechará."),
        ("pt", "Ao que tudo indica, o cais fechará."),
        ("pt", "Comenta-se que o cais fechará."),
        ("nl", "Volgens ingewijden gaat de kade dicht."),
        ("nl", "Kenners verwachten dat de kade dichtgaat."),
        ("nl", "Het gerucht gaat dat de kade dichtgaat."),
        ("en", "Some say the pier is haunted by debts."),
        ("en", "Some say the mayor knew of it."),
        ("en", "It was cheap, but others claim Halmouth lost by it."),
        ("en", "The mayor is said to have known of it."),
        ("en", "The mayor knew of it, many believe."),
        ("en", "Opponents argue that the pier will sink."),
        ("de", "Gegner behaupten, der Kai schließe."),
        ("de", "Man sagt, der Kai schließe."),
        ("es", "Según dicen, el muelle cerrará."),
        ("pt", "Segundo dizem, o cais fechará."),
        ("nl", "Onderzoek toont aan dat de kade zakt."),
        ("en", "Others claim that the pier is unsafe."),
        ("en", "Others claim the pier is unsafe."),
        ("en", "People say it was never safe."),
        ("en", "Data shows that gulls left the pier."),
        ("en", "Reports say that the pier will be sold."),
        ("en", "According to some estimates, it will lose 4 crowns."),
        ("en", "The pier is considered by many to be the worst."),
        ("en", "The pier is believed to hold 40 boats."),
        ("en", "Most experts now think the pier is unsafe."),
        ("en", "Leading economists have called the pier unsafe."),
        ("en", "One insider said the pier would be sold."),
        ("en", "Scientists have long known that gulls breed there."),
        ("en", "Surveys consistently find that gulls breed there."),
        ("en", "Studies in Halmouth and Leith show that it pays."),
        ("de", "Es ist allgemein bekannt, dass der Kai sinkt."),
        ("de", "Medienberichten zufolge wird der Kai verkauft."),
        ("fr", "Il est bien connu que le quai s'enfonce."),
        ("fr", "Le quai serait vendu, dit-on."),
        ("fr", "Selon plusieurs sources, le quai sera vendu."),
        ("es", "Es bien sabido que el muelle se hunde."),
        ("pt", "É sabido que o cais afunda."),
        ("it", "È noto che il molo affonda."),
        ("it", "È noto a tutti che il molo affonda."),
        ("nl", "Het is algemeen bekend dat de kade zinkt."),
    ] {
        assert!(nameless(code, text), "{text}");
    }
}

#[test]
fn plans_and_what_would_have_been_are_laid_to_nobody() {
    for (code, text) in [
        ("de", "Der Kai soll im Mai verkauft werden."),
        (
            "de",
            "Die Reederei soll bis 2030 alle Boote erneuert haben.",
        ),
        ("de", "40 Prozent der Pendler kommen aus Kreisen im Norden."),
        ("fr", "Le train aurait été en retard."),
        ("fr", "Plusieurs des proches du maire sont partis en 2019."),
        ("es", "La empresa habría tenido que cerrar en 2019."),
        ("it", "Il sindaco avrebbe potuto favorire il fratello."),
        ("pt", "O cais teria custado menos em maio."),
        ("nl", "De reder zou graag een boot hebben gekocht."),
        (
            "en",
            "Police figures suggested that burglaries rose by 12 percent.",
        ),
        (
            "en",
            "There are suggestions that you can make in the office.",
        ),
        ("en", "Some say the rosary before the boats go out."),
        ("en", "Some say the rosary before they left the quay."),
        (
            "en",
            "The Echo, the Courier and others believe the pier is old.",
        ),
        ("en", "Let critics say what they like of it."),
        ("en", "Opponents claim victory at the pier."),
        ("de", "Man sagt Moin am Kai."),
        ("nl", "Men zegt goedendag op de kade."),
        ("nl", "Het onderzoek toont aan dat de kade zakt."),
        ("en", "Others claim the prize of the harbour."),
        ("en", "Some claim the benefit each month."),
        ("en", "The council's data shows that gulls left the pier."),
        ("en", "Police reports say that the pier was shut."),
        ("en", "The pier was seen by many visitors from the sea."),
        ("en", "She was considered by some 30 clubs in May."),
        ("en", "Those studies in Halmouth show that it pays."),
        ("en", "The evidence supports the second count."),
        ("en", "No recent evidence supports the view."),
        ("en", "Two bolts link the lamp to the wall."),
        ("en", "Research links to the pages are listed here."),
        ("en", "The pier is held by some bolts and beams."),
        ("de", "Es ist bekannt geworden, dass der Kai sinkt."),
        ("fr", "Que dit-on de ce quai ?"),
        ("es", "No es sabido de todos."),
        ("it", "Il molo è noto per le sue barche."),
        ("nl", "De kade is bekend om haar boten."),
    ] {
        assert!(!nameless(code, text), "{text}");
    }
}

#[test]
fn leads_and_camps_lean_on_nobody() {
    for text in [
        "Here is what the recent evidence shows.",
        "Here's how the research suggests it began.",
        "Supporters promise calm; sceptics see a rise in fares.",
        "Critics call it a toy; supporters see a lifeline.",
        "Supporters say it is safe, but sceptics warn that it is not.",
        "Supporters praise it, while opponents claim that it sinks.",
    ] {
        assert!(!nameless("en", text), "{text}");
    }
    for text in [
        "Recent evidence shows that the pier is unsafe.",
        "Here recent evidence shows that it is unsafe.",
        "Critics call it a toy of the mayor.",
        "Supporters left early; critics see a rise in fares.",
        "Supporters say the lamp works, but studies show that it has blinded gulls.",
        "Supporters promise calm, critics a storm, and experts believe that the pier will sink.",
        "Many critics say that the pier is unsafe.",
    ] {
        assert!(nameless("en", text), "{text}");
    }
}
