//! What is said of texts, weighed and worked out, beside what only looks so.

use super::drafting::hold;

#[test]
fn remarks_on_texts_and_what_is_weighed_are_views() {
    let (remark, weighing) = ("remark on a text", "weighing");
    let pleasure = "pleasure of one's own";
    hold(&[
        (
            remark,
            true,
            "en",
            "Here, we sought to outline how the tides work.",
        ),
        (
            remark,
            true,
            "en",
            "The authors cite a hundred references and no map.",
        ),
        (
            remark,
            true,
            "en",
            "Her book on Hull covers the tides in detail.",
        ),
        (remark, true, "en", "We would warmly recommend reading it."),
        (remark, false, "en", "We sought to buy the pier."),
        (remark, false, "en", "The authors found forty boats."),
        (
            remark,
            false,
            "en",
            "The article describes the sale in detail.",
        ),
        (
            weighing,
            true,
            "en",
            "The drawback of the pier is that it leaks.",
        ),
        (
            weighing,
            true,
            "en",
            "The most useful of these is that it floats.",
        ),
        (weighing, true, "en", "It's about to get a lot worse."),
        (
            weighing,
            false,
            "en",
            "The benefit of the poor was cut by half.",
        ),
        (
            weighing,
            false,
            "en",
            "The most useful of these was sold in 1931.",
        ),
        (weighing, false, "en", "It was about to get dark."),
        (
            "way of weighing",
            true,
            "fr",
            "L'inconvénient du quai est qu'il fuit.",
        ),
        (
            "way of weighing",
            true,
            "de",
            "Der Nachteil ist, dass er leckt.",
        ),
        (
            "way of weighing",
            false,
            "de",
            "Der Nachteil wurde 1931 behoben.",
        ),
        (
            "way of weighing",
            true,
            "nl",
            "Het nadeel van de pier is dat hij lekt.",
        ),
        ("guess at many", true, "de", "Es sind wohl die meisten."),
        ("guess at many", false, "de", "Es sind die meisten."),
        (
            pleasure,
            true,
            "fr",
            "Nous avons le plaisir de tenir ce port.",
        ),
        (pleasure, true, "de", "Wir haben die Ehre, ihn zu leiten."),
        (pleasure, false, "fr", "Nous avons perdu le port."),
    ]);
}

#[test]
fn what_the_text_has_told_of_counts_nothing() {
    let number = "number word";
    hold(&[
        (number, false, "en", "It lies between the two sides."),
        (number, true, "en", "It has two sides."),
        (number, true, "en", "The two men were sacked."),
        (number, false, "fr", "Il plaît aux deux parties."),
        (number, true, "fr", "Il a deux parties."),
        (number, false, "de", "Die zwei Seiten sind sich einig."),
        (number, true, "de", "Sie sank auf zwei Seiten."),
        (number, false, "es", "Conviene a las dos partes."),
        (number, true, "es", "Tiene dos partes."),
        (number, false, "it", "Piace alle due parti."),
        (number, false, "pt", "Agrada as duas partes."),
        (number, false, "nl", "De twee partijen zijn het eens."),
        ("superlative", false, "en", "It led to unrest."),
        ("superlative", true, "en", "It was the wettest of ports."),
        ("figure", false, "en", "It stands at index 4."),
        ("figure", true, "en", "It has an index of 4."),
    ]);
}

#[test]
fn what_anybody_does_next_is_worked_out() {
    let (example, way) = ("case of an example", "way through the text");
    hold(&[
        (
            example,
            true,
            "en",
            "Then, what the pilot does is he waits for the tide.",
        ),
        (
            example,
            true,
            "en",
            "Hence, a pilot was needed to bring it in.",
        ),
        (example, false, "en", "Then the pilot waited for the tide."),
        (example, false, "en", "Hence, the pilot sold the boat."),
        (
            way,
            true,
            "en",
            "Like, if you have a boat, the port takes 40 dollars.",
        ),
        (
            way,
            true,
            "en",
            "Perhaps the crews of the port do not mind, but they probably pay.",
        ),
        (
            way,
            false,
            "en",
            "If you have a boat, the port takes 40 dollars.",
        ),
        (
            way,
            false,
            "en",
            "Perhaps the crews of the port do not mind, but they pay.",
        ),
    ]);
}
