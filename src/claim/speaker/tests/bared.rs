//! Names without what stands before them, and speakers over what stands between them and their verb.

use super::hold;

#[test]
fn names_are_those_of_people_without_their_trades() {
    hold(
        "en",
        &[
            (
                "Scientist Ida Holm says it sank. Holm said it was old.",
                &["Ida Holm"; 2],
            ),
            (
                "Rower Ida Holm says it sank.\n\nIt was old, Ida Holm said.",
                &["Ida Holm"; 2],
            ),
            (
                "Rower Ida Holm says it sank. The rower was glad.",
                &["Ida Holm"],
            ),
            (
                "Tidal Water Council says it sank. The tidal wave was high.",
                &["Tidal Water Council"],
            ),
            (
                "It sank, said Stan Farmer, the town's clerk.\n\nIt was old, Mr. Farmer said.",
                &["Stan Farmer"; 2],
            ),
            (
                "It sank, said Stan Roe.\n\nIt was old, Mr. Farmer said.",
                &["Stan Roe", "Mr. Farmer"],
            ),
            (
                "American Jan-Michael Holm said it sank.",
                &["American Jan-Michael Holm"],
            ),
            (
                "According to Breaking the Tide, it sank.",
                &["Breaking the Tide"],
            ),
            (
                "It sank, according to the United Ports Office for the Coordination of Humane Affairs.",
                &["United Ports Office for the Coordination of Humane Affairs"],
            ),
            (
                "The United States government said it sank.",
                &["the United States government"],
            ),
            (
                "Port spokesman Tom Roe and mayor Ida Holm said it sank.",
                &["Port spokesman Tom Roe and mayor Ida Holm"],
            ),
        ],
    );
}

#[test]
fn reports_are_no_verb_behind_what_they_are() {
    hold(
        "en",
        &[
            (
                "Initial reports spoke of a loss, but port spokesman Johan Roe later said it sank.",
                &["Johan Roe"],
            ),
            ("Initial reports said it sank.", &["-"]),
            ("Early claims of a loss said it sank.", &["-"]),
            ("Reuters reports that it sank.", &["Reuters"]),
        ],
    );
}

#[test]
fn a_speaker_does_several_things_in_one_sentence() {
    hold(
        "en",
        &[
            (
                "Chief executive Ida Holm said it was \"old\" in what he described as a bad year.",
                &["Ida Holm"],
            ),
            (
                "Ida Holm, head of the board, agreed, saying that it sank.",
                &["Ida Holm"],
            ),
            (
                "Ida Holm said it sank. Holm disagreed and said it was old.",
                &["Ida Holm"; 2],
            ),
            ("Boats sank and said it was old.", &["-"]),
            (
                "Ida Holm, Tom Roe, and others agreed, saying that it sank.",
                &["-"],
            ),
        ],
    );
}

#[test]
fn any_past_verb_behind_a_quotation_tells_whose_it_is() {
    hold(
        "en",
        &[
            (
                "Ida Holm met them. \"I saw nothing of it in all of May,\" Holm interjected.",
                &["Ida Holm"],
            ),
            (
                "\"I saw nothing of it in all of May,\" Ida Holm assured her partner.",
                &["Ida Holm"],
            ),
            (
                "Governor Ida Holm proclaimed that \"no boat will sail from this pier.\"",
                &["Ida Holm"],
            ),
            (
                "Ida Holm left. Though Holm said that \"no boat will sail from this pier,\" he seemed to know.",
                &["Ida Holm"],
            ),
            (
                "Though Ida Holm said he recognized that \"no boat will sail from this pier.\"",
                &["Ida Holm"],
            ),
            (
                "\"I saw nothing of it in all of May\" Ida Holm owned.",
                &["-"],
            ),
            (
                "\"I saw nothing of it in all of May,\" reads the sign.",
                &["-"],
            ),
        ],
    );
}

#[test]
fn a_line_behind_a_dash_says_whose_a_quotation_is() {
    hold(
        "en",
        &[
            (
                "\"I was the master of the port. We lied and we stole.\"\n\n\u{2014} Ida Holm, Halmouth, April 15, 2019",
                &["Ida Holm"],
            ),
            (
                "\"I was the master of the port. We lied and we stole.\"\n\n\u{2014} Halmouth, April 15, 2019",
                &["-"],
            ),
            (
                "\"I was the master of the port. We lied and we stole.\"\n\nIda Holm, Halmouth, April 15, 2019",
                &["-"],
            ),
        ],
    );
}
