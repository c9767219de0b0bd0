//! Words of saying and quotation marks by which nobody says anything.

use super::*;
use crate::words::Tongue;

/// How many claims `text`, in the language of this `code`, makes because somebody says so.
pub(super) fn count(code: &str, text: &str) -> usize {
    let claims = claims_in(code, text);
    let spoken = claims
        .iter()
        .filter(|claim| claim.trigger == Trigger::Spoken);
    spoken.count()
}

/// The claims of `text`, in the language of this `code`.
pub(super) fn claims_in(code: &str, text: &str) -> Vec<Claim> {
    let source = Source::new("a", text);
    let document = draft(&source);
    let tongue = Tongue::of(code).expect("the language");
    let settings = Settings::default();
    claims(&document, &resolve::resolve(&document), &settings, tongue)
}

#[test]
fn what_is_said_in_a_sample_is_said_by_nobody() {
    for (claims, text) in [
        // A part of an example has no article and no name.
        (0, "Agent predicts \"It will pass.\""),
        (0, "A says \"It is up.\""),
        (0, "Node A says \"It is up.\""),
        (1, "Holm predicts \"It will pass.\""),
        (1, "Ilse Brandt says \"It is up.\""),
        (1, "Ilse Brandt says it is up."),
        (
            1,
            "The agent, a man of 40, said: \"It will pass by the end of May.\"",
        ),
        // What a machine is given, and what it thinks.
        (
            0,
            "The gauge was prompted to \"try it all again and again.\"",
        ),
        (0, "Reasoning: \"I will have to open the gate for them.\""),
        (
            1,
            "Ilse Brandt was urged to \"try it all again and again.\"",
        ),
        // What is made by what only makes words.
        (
            0,
            "The Tide Gauge generates a line for Ilse Brandt: \"All of us are in at last.\"",
        ),
        (
            1,
            "The poet gives a line to Ilse Brandt: \"All of us are in at last.\"",
        ),
        (
            1,
            "The gauge generates a line, Ilse Brandt said: \"All of us are in at last.\"",
        ),
        // A thing by its initials, and a body.
        (
            0,
            "The TGS is shut.\n\nTGS: \"I am not going to leave it there.\"\n\nSo is Old TGS.",
        ),
        (
            1,
            "The TGS is shut.\n\nTGS: \"We are not going to leave it there.\"\n\nSo is Old TGS.",
        ),
        (
            1,
            "Ida HOLM is in.\n\nHOLM: \"I am not going to leave it there.\"",
        ),
    ] {
        assert_eq!(count("en", text), claims, "{text}");
    }
}

#[test]
fn what_a_theory_or_a_model_says_is_nobodys_word() {
    for (claims, text) in [
        (0, "The theory posits that crews row north."),
        (0, "The \"Tide Theory\" (TT) suggests that crews row north."),
        (0, "The model predicts that crews row north."),
        (
            0,
            "It draws on the Hull Hypothesis, which posits that crews row north.",
        ),
        (0, "Its design implicitly argues that crews row north."),
        (
            0,
            "The crew rows north, strictly according to the Tide's logic.",
        ),
        (1, "Ida Holm posits that crews row north."),
        (1, "The authors of the theory posit that crews row north."),
        (1, "The theory, Ida Holm said, posits that crews row north."),
        (1, "The study suggests that crews row north."),
        (1, "Studies show that crews row north."),
        (1, "Data indicate that crews row north."),
        (1, "Evidence suggests that crews row north."),
        (1, "The bank predicts that crews will row north."),
    ] {
        assert_eq!(count("en", text), claims, "{text}");
    }
}

#[test]
fn what_refers_back_passes_nothing_on() {
    for (code, claims, text) in [
        ("en", 0, "As previously announced, they may go there."),
        (
            "en",
            1,
            "As previously announced by the mayor, they may go there.",
        ),
        (
            "en",
            1,
            "As the mayor previously announced, they may go there.",
        ),
        ("de", 0, "Wie bereits berichtet, geht es so nicht weiter."),
        (
            "de",
            1,
            "Wie die Bürgermeisterin bereits berichtete, geht es so nicht weiter.",
        ),
        ("es", 0, "Como ya se anunció, así no puede seguir."),
        (
            "es",
            1,
            "Como ya anunció la alcaldesa, así no puede seguir.",
        ),
        ("fr", 0, "Comme déjà rapporté, cela ne peut pas durer."),
        (
            "fr",
            1,
            "La maire a annoncé, comme déjà rapporté, que cela ne peut pas durer.",
        ),
        ("it", 0, "Come già annunciato, così non può continuare."),
        (
            "it",
            1,
            "Come ha già annunciato la sindaca, così non può continuare.",
        ),
        ("pt", 0, "Conforme já anunciado, assim não pode continuar."),
        (
            "pt",
            1,
            "Conforme anunciou a prefeita, assim não pode continuar.",
        ),
        ("nl", 0, "Zoals eerder gemeld, kan het zo niet verder."),
        (
            "nl",
            1,
            "Zoals de burgemeester eerder meldde, kan het zo niet verder.",
        ),
    ] {
        assert_eq!(count(code, text), claims, "{text}");
    }
}

#[test]
fn words_of_saying_may_say_nothing() {
    for (claims, text) in [
        (
            0,
            "It may be that once it was found that it works, all of them may go there.",
        ),
        (1, "It was found that it works."),
        (0, "What he says, what he wrote, is of no use."),
        (1, "What he said was that it is of no use."),
        (
            0,
            "It is said that first impressions are of use to all of us.",
        ),
        (1, "It is said that they are of use to all of us."),
        (0, "The principle maintains that it is of use."),
        (
            0,
            "It is the Axiom of Choice, which posits that it is of use.",
        ),
        (0, "The theory posits that it is of use."),
        (1, "The paper posits that it is of use."),
        (0, "They may share it, according to local time."),
        (0, "They may share it, according to their policy."),
        (1, "They may share it, according to their lawyer."),
        (0, "Harbour author Ilse Brandt explains."),
        (1, "Harbour author Ilse Brandt explains why."),
        (1, "They may share it, Ilse Brandt explains."),
        (
            2,
            "\"They may share it, all of them.\" Ilse Brandt explains.",
        ),
    ] {
        assert_eq!(count("en", text), claims, "{text}");
    }
}

#[test]
fn a_manner_a_reply_and_a_thing_pass_nothing_on() {
    for (code, claims, text) in [
        (
            "en",
            0,
            "The tide is judged according to the way in which he found that boats rode.",
        ),
        ("en", 0, "The log is encoded according to Hull Oars."),
        (
            "en",
            0,
            "The gauge encodes all of the logs according to Hull Oars.",
        ),
        (
            "en",
            1,
            "The log of each boat was lost, according to Ida Holm.",
        ),
        (
            "en",
            1,
            "The log was encoded by the crew, according to Ida Holm.",
        ),
        ("en", 0, "The tide was said to be either full or ebbing."),
        ("en", 1, "Ida Holm was said to be furious with the crew."),
        ("en", 0, "Ida Holm replied with a list of boats."),
        ("en", 1, "Ida Holm replied that the list of boats was lost."),
        (
            "en",
            1,
            "Ida Holm replied with a list of boats and said that it was late.",
        ),
        (
            "en",
            1,
            "Ida Holm replied with a terse \"none of us has seen that boat.\"",
        ),
        ("en", 0, "Ida Holm wrote that really good post."),
        ("en", 0, "Ida Holm wrote that book about it."),
        ("en", 1, "Ida Holm wrote that post would come late."),
        ("en", 1, "Ida Holm wrote that boats are late."),
        ("en", 0, "It seemed like the crew said no to all of it."),
        (
            "en",
            1,
            "It seemed late, and the crew said no to all of it.",
        ),
        ("fr", 0, "Ida Holm a répondu avec quelques suggestions."),
        ("fr", 1, "Ida Holm a répondu que les bateaux partent."),
        ("fr", 0, "Le fichier prétend avoir été généré au port."),
        ("fr", 1, "Ida Holm prétend avoir été agressée au port."),
    ] {
        assert_eq!(count(code, text), claims, "{text}");
    }
}

#[test]
fn in_talk_what_a_thing_says_is_told_by_whoever_speaks() {
    let turns = "**Ida Roe:** Is it late?\n\n**Jon Holm:** It is.\n\n";
    for (claims, text) in [
        (
            0,
            "So the signing oracle puts up a bond, says, \"I swear to sign no other boat\", and leaves.",
        ),
        (
            0,
            "Then one node said, \"I will take no other boat\", and left Hull.",
        ),
        (
            1,
            "Then one man of Hull said, \"I will take no other boat\", and left.",
        ),
        (
            0,
            "There is a change, which basically says that the boats go north.",
        ),
        (
            1,
            "The mayor puts up a bond, says, \"I swear to sign no other boat\", and leaves.",
        ),
        (
            1,
            "The mayor of Hull basically says that the boats go north.",
        ),
    ] {
        let text = format!("{}**Ida Roe:** {text}\n", turns.repeat(4));
        assert_eq!(count("en", &text), claims, "{text}");
    }
}
