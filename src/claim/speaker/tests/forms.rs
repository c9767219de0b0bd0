//! Who speaks where the verb stands apart from the name, and names that are none.

use super::hold;

#[test]
fn whoever_begins_the_sentence_says_what_its_last_verb_tells() {
    hold(
        "en",
        &[
            (
                "Ida Holm spoke in a call and said that the lock was shut.",
                &["Ida Holm"],
            ),
            (
                "Ida Holm hit back, saying that the lock was shut.",
                &["Ida Holm"],
            ),
            (
                "Ida Holm was quoted by Reuters as saying that the lock was shut.",
                &["Ida Holm"],
            ),
            (
                "T. Holm, an analyst, said Jobs' departure was late.",
                &["T. Holm"],
            ),
            (
                "The boat of Ida Holm lay there and said nothing new, he said.",
                &["-"],
            ),
            (
                "Ida Holm met Bo Lind and said that the lock was shut.",
                &["-"],
            ),
        ],
    );
}

#[test]
fn titles_and_bodies_are_no_part_of_a_name() {
    hold(
        "en",
        &[
            (
                "Attorney General Ida Holm wrote that the lock was shut.",
                &["Ida Holm"],
            ),
            (
                "Ida Holm of Halmouth University said that the lock was shut.",
                &["Ida Holm"],
            ),
            (
                "The Bank of England said that the lock was shut.",
                &["Bank of England"],
            ),
        ],
    );
    hold(
        "nl",
        &[
            (
                "\"De brug is nog dicht\", zei Kamerlid Eva Bos van D66.",
                &["Eva Bos"],
            ),
            (
                "\"De brug is nog dicht\", zei Eva van der Bos.",
                &["Eva van der Bos"],
            ),
        ],
    );
    hold(
        "de",
        &[
            ("Das teilte die Polizei mit.", &["die Polizei"]),
            (
                "„Das Tor ist noch zu“, sagte dessen Vorsitzender Rolf Hansen.",
                &["Rolf Hansen"],
            ),
        ],
    );
}

#[test]
fn whoever_calls_something_so_in_quotation_marks_says_so() {
    for (language, text) in [
        (
            "de",
            "Ida Holm nannte die Brücke „einen sehr teuren Skandal für alle“.",
        ),
        (
            "nl",
            "Ida Holm noemde de brug \"een heel duur schandaal voor allen\".",
        ),
        (
            "fr",
            "Ida Holm parle d'un « scandale qui coûte cher à tous ».",
        ),
        (
            "fr",
            "Ida Holm a parlé d'un « scandale qui coûte cher à tous ».",
        ),
        (
            "es",
            "Ida Holm habla de «un escándalo que cuesta caro a todos».",
        ),
        (
            "it",
            "Ida Holm parla di «uno scandalo che costa caro a tutti».",
        ),
    ] {
        hold(language, &[(text, &["Ida Holm"])]);
    }
}

#[test]
fn a_pronoun_goes_no_further_back_than_its_paragraph() {
    hold(
        "en",
        &[
            (
                "Marta Quill said the vote was fair. Orme disagreed.\n\n\"It was stolen,\" he said.",
                &["Marta Quill", "-"],
            ),
            (
                "Marta Quill said fares would fall. The mayor disagreed.\n\n\"They will rise,\" he said.",
                &["Marta Quill", "-"],
            ),
            (
                "Police chief Jo Hale said a man had been held.\n\n\"I did nothing,\" he said.",
                &["Jo Hale", "-"],
            ),
            (
                "Jo Hale spoke to a driver. Hale said it was shut.\n\n\"I have been here all night,\" he said.",
                &["Jo Hale", "-"],
            ),
            (
                "\"We lost it all that night,\" said Jo Hale, whose brother was on board.\n\n\"I swam,\" he said.",
                &["Jo Hale", "-"],
            ),
            (
                "Jo Hale, a surgeon, said the boy was well. He went home in May.\n\n\"I am fine,\" he said.",
                &["Jo Hale", "-"],
            ),
        ],
    );
}

#[test]
fn parts_of_a_name_are_that_name_where_only_one_has_it() {
    hold(
        "en",
        &[
            (
                "Marta Quill-Holm said it had shut. Quill-Holm said it was old.",
                &["Marta Quill-Holm"; 2],
            ),
            (
                "Marta O'Quill said it had shut. O'Quill said it was old.",
                &["Marta O'Quill"; 2],
            ),
            (
                "Mr Quill-Holm said it had shut.\n\nMrs Quill-Holm said it was old.",
                &["-", "-"],
            ),
            (
                "Solicitor General Marta Quill said it had shut. \"It is shut,\" Quill said.",
                &["Marta Quill"; 2],
            ),
            (
                "Lockside CIO Marta Quill said it had shut. \"It is shut,\" Quill said.",
                &["Marta Quill"; 2],
            ),
            (
                "Sir Jonas Orme said it had shut. Sir Jonas said it was old.",
                &["Jonas Orme"; 2],
            ),
            (
                "Sir Jonas Orme said it had shut. Jonas Quill left. Sir Jonas said it was old.",
                &["Jonas Orme", "Jonas"],
            ),
            (
                "Harbour Watch said it had shut. In Orleby Harbour said it was old.",
                &["Harbour Watch", "-"],
            ),
            (
                "To quote Quill, \"the lock is shut until the summer.\" She says, \"We do not know why it broke.\"",
                &["Quill"; 2],
            ),
        ],
    );
}

#[test]
fn the_form_alone_tells_who_speaks() {
    hold(
        "en",
        &[
            (
                "\"The lock is shut for all of the summer,\" muttered Ida Holm.",
                &["Ida Holm"],
            ),
            (
                "Ida Holm put it plainly: \"The lock is shut for all of the summer.\"",
                &["Ida Holm"],
            ),
            (
                "As Ida Holm put it, \"the lock is shut for all of the summer\".",
                &["Ida Holm"],
            ),
            (
                "Ida Holm's verdict: \"The lock is shut for all of the summer.\"",
                &["Ida Holm"],
            ),
            (
                "We are told by Bo Lind, in his book of tides, that the lock was shut.",
                &["Bo Lind"],
            ),
            (
                "We learn from Bo Lind that the lock was shut.",
                &["Bo Lind"],
            ),
            (
                "Ida Holm was told by Bo Lind that the lock was shut.",
                &["Bo Lind"],
            ),
            (
                "\"The lock is shut for all of the summer,\" unlike Ida Holm.",
                &["-"],
            ),
            (
                "Ida Holm shrugs: \"The lock is shut for all of the summer.\"",
                &["Ida Holm"],
            ),
            (
                "Orleby Lock sign: \"The lock is shut for all of the summer.\"",
                &["-"],
            ),
            (
                "Ida Holm read a note: \"The lock is shut for all of the summer.\"",
                &["-"],
            ),
            (
                "Ida Holm's letter from Bo: \"The lock is shut for all of the summer.\"",
                &["-"],
            ),
        ],
    );
    for (language, text) in [
        (
            "fr",
            "« Le port est mort, et tout le monde le sait ici », s'agace Ida Holm.",
        ),
        (
            "fr",
            "Ida Holm s'emporte : « Le port est mort, et tout le monde le sait. »",
        ),
        (
            "de",
            "„Das Tor ist zu, und das weiß hier jeder“, schimpft Ida Holm.",
        ),
        (
            "de",
            "„Das Tor ist zu, und das weiß hier jeder“, sagt Ida Holm vom Fahrgastverband.",
        ),
        (
            "de",
            "„Das Tor ist zu, und das weiß hier jeder“, sagt Ida Holm von der Gewerkschaft Ruder.",
        ),
        (
            "it",
            "«Il porto è morto e qui lo sanno tutti», sbotta Ida Holm.",
        ),
    ] {
        hold(language, &[(text, &["Ida Holm"])]);
    }
    hold(
        "de",
        &[(
            "„Das Tor ist zu, und das weiß hier jeder“, sagt Ida von der Heide.",
            &["Ida von der Heide"],
        )],
    );
}
