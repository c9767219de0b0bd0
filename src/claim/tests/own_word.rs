//! The word of whoever writes, which is no attribution, and idioms of saying.

use super::unsaid::count;
use crate::cue::Finder;
use crate::words::table;

#[test]
fn what_whoever_writes_says_is_nobody_elses_word() {
    for (code, text) in [
        ("fr", "Selon moi, la ville est belle."),
        ("fr", "D'après moi, la ville est belle."),
        ("fr", "D’après nous, la ville est belle."),
        ("fr", "Selon nous, la ville est belle."),
        ("fr", "Je vous ai dit la vérité."),
        ("fr", "J'ai dit non."),
        ("fr", "J’ai déjà dit que non."),
        ("fr", "Comme je l'ai dit, la ville est belle."),
        ("fr", "Je précise que je ne suis pas médecin."),
        ("fr", "Soit dit en passant, la ville est belle."),
        ("es", "Según yo, la ciudad es bella."),
        ("es", "Según parece, lloverá."),
        ("es", "Según se mire, la ciudad es bella."),
        ("es", "Según creo, la ciudad es bella."),
        ("es", "He dicho que no."),
        ("es", "Como he dicho, la ciudad es bella."),
        ("it", "Come ho detto, la città è bella."),
        ("it", "Ho detto di no."),
        ("it", "Te lo avevo detto."),
        ("it", "Secondo noi, la città è bella."),
        ("it", "Ordina i libri secondo la grandezza."),
        ("pt", "Eu disse que não."),
        ("pt", "Como eu disse, a cidade é bela."),
        ("de", "Ich sagte nein."),
        ("de", "Wie ich schon sagte, die Stadt ist schön."),
        ("de", "Wie gesagt, die Stadt ist schön."),
        ("de", "Ich habe gesagt, dass die Stadt schön ist."),
        ("de", "Sagen wir, die Stadt ist schön."),
        ("de", "Man muss sagen, die Stadt ist schön."),
        ("de", "Man sagt, Liebe macht blind."),
        ("de", "Je nach Angaben im Rezept braucht es mehr Wasser."),
        ("de", "Sie teilte den Kuchen mit ihrem Bruder."),
        ("nl", "Volgens mij is de stad mooi."),
        ("nl", "Volgens ons is de stad mooi."),
        ("nl", "Ik zei nee."),
        ("nl", "Zoals ik zei, is de stad mooi."),
        ("nl", "Laten we zeggen dat de stad mooi is."),
        ("nl", "Ik moet zeggen dat de stad mooi is."),
        ("nl", "Zij meldde zich ziek."),
        ("nl", "De roman vertelt over twee zussen."),
        ("en", "According to me, the town is fine."),
        ("en", "Easier said than done."),
        ("en", "That is easier said than done."),
        ("en", "Having said that, it is a nice park."),
        ("en", "The clock says noon."),
        ("en", "My gut says no."),
        ("en", "Whoever said that was wrong."),
        ("en", "If you ask me, nothing was said."),
        ("en", "He reported for duty."),
        ("en", "The smell announced dinner."),
    ] {
        assert_eq!(count(code, text), 0, "{text}");
    }
}

#[test]
fn what_others_say_to_him_is_theirs() {
    for (code, text) in [
        ("fr", "Selon le maire, la ville est belle."),
        ("fr", "Selon mon père, le pont est fermé."),
        ("fr", "Il m'a dit que le pont est fermé."),
        ("fr", "Elle a dit que le pont est fermé."),
        ("fr", "Je pense que le maire a dit que le pont est fermé."),
        ("fr", "Comme l'a dit le maire, le pont est fermé."),
        ("es", "Según el alcalde, el puente está cerrado."),
        ("es", "Los vecinos dicen que el puente está cerrado."),
        ("es", "El alcalde ha dicho que el puente está cerrado."),
        ("it", "Ha detto che il ponte è chiuso."),
        ("it", "Il sindaco ha detto che il ponte è chiuso."),
        ("it", "I vicini dicono che il ponte è chiuso."),
        ("it", "Come ha detto il sindaco, il ponte è chiuso."),
        ("pt", "O prefeito disse que a ponte está fechada."),
        ("pt", "Os vizinhos dizem que a ponte está fechada."),
        ("pt", "Como disse o prefeito, a ponte está fechada."),
        ("pt", "Ela disse que a ponte está fechada."),
        ("de", "Er sagte, die Brücke sei zu."),
        ("de", "Der Mann sagte, die Brücke sei zu."),
        ("de", "Wie der Minister schon sagte, ist die Brücke zu."),
        ("de", "Er hat mir gesagt, dass die Brücke zu ist."),
        ("de", "Die Polizei teilte das mit."),
        ("nl", "Volgens mijn vader is de brug dicht."),
        ("nl", "Volgens de burgemeester is de brug dicht."),
        ("nl", "Hij zei dat de brug dicht is."),
        ("nl", "Zoals de burgemeester zei, is de brug dicht."),
        ("en", "The mayor said that the bridge leaks."),
        ("en", "Having said that the bridge leaks, the mayor left."),
        ("en", "The mayor says the clock is wrong."),
    ] {
        assert_eq!(count(code, text), 1, "{text}");
    }
}

#[test]
fn what_one_says_is_said_by_nobody_in_particular() {
    for (code, text) in [
        ("de", "Man sagt, die Stadt sei schön."),
        ("es", "Dicen que la ciudad es bella."),
        ("it", "Dicono che la città sia bella."),
        ("nl", "Men zegt dat de stad mooi is."),
        ("pt", "Dizem que a cidade é bela."),
    ] {
        let cues = Finder::new(table(code).expect("the table")).find(text);
        assert!(cues.attributes() && !cues.names_source(), "{text}");
    }
}
