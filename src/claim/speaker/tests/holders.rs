//! Offices that stand for whoever holds them, surnames before a colon, and names that much parts from the verb.

use super::hold;

#[test]
fn an_office_means_whoever_was_told_to_hold_it() {
    hold(
        "en",
        &[
            (
                "The minister, Ida Holm, came late. The port would close, the minister said.",
                &["Ida Holm"],
            ),
            (
                "Harbour master Tom Roe came. The harbour master said that it was over.",
                &["Tom Roe"],
            ),
            (
                "Ida Holm, the mayor, came late. The mayor said that it was over.",
                &["Ida Holm"],
            ),
            // Another may be meant, or nobody knows which.
            (
                "Minister Ida Holm came late. The minister of Hull said that it was over.",
                &["the minister of Hull"],
            ),
            (
                "A minister came. Minister Ida Holm was late. The minister said that it was over.",
                &["the minister"],
            ),
            (
                "Coach Ida Holm lost to coach Tom Roe. The coach said that it was over.",
                &["the coach"],
            ),
        ],
    );
    hold(
        "de",
        &[(
            "Ministerin Ida Holm kam. Der Hafen schließe, sagte die Ministerin.",
            &["Ida Holm"],
        )],
    );
}

#[test]
fn a_surname_before_a_colon_is_known_from_elsewhere() {
    hold(
        "en",
        &[
            (
                "Ida Holm sold the pier in 2019.\n\nHolm: \"We waited for years, and nobody came.\"",
                &["Ida Holm"],
            ),
            (
                "Ida Holm sold the pier in 2019.\n\nNote: \"We waited for years, and nobody came.\"",
                &[],
            ),
        ],
    );
}

#[test]
fn much_may_stand_between_a_name_and_its_verb() {
    hold(
        "en",
        &[
            (
                "Ida Holm, a pilot's daughter from Hull who has lived by the lock since 1962 and taught at its school for twenty years, said the lock was shut.",
                &["Ida Holm"],
            ),
            ("Holm, a pilot, said the lock was shut.", &["Holm"]),
            (
                "\"The lock will never open again,\" says its author, the economist Ida Holm.",
                &["Ida Holm"],
            ),
            (
                "It was the idea of Ida Holm, who argued that locks fail.",
                &["Ida Holm"],
            ),
            ("Holm et al. found that locks fail.", &["Holm et al."]),
        ],
    );
}

#[test]
fn of_two_who_say_so_neither_does_alone() {
    hold(
        "en",
        &[
            (
                "Ida Holm says the lock is shut, while Tom Roe says it is open.",
                &["-"],
            ),
            (
                "Public radio said Ida Holm had called all the crews.",
                &["-"],
            ),
            (
                "Ida Holm says the lock is shut, and the crews are gone.",
                &["Ida Holm"],
            ),
        ],
    );
}
