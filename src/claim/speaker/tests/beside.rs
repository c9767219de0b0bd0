//! Names beside what their bearers are, and how old.

use super::*;

#[test]
fn names_stand_beside_their_roles_and_ages() {
    hold(
        "en",
        &[
            (
                "\"It was shut for years,\" said the lock manager, Marta Quill.",
                &["Marta Quill"],
            ),
            (
                "An expert from the Water Council, Marta Quill, said it had shut.",
                &["Marta Quill"],
            ),
            (
                "\"The lock is shut until the summer,\" Quill said.",
                &["Quill"],
            ),
            ("\"It is shut until the summer,\" Mr Jan said.", &["-"]),
            (
                "Quill & Orme said it had shut. \"It was old,\" Orme said.",
                &["Quill & Orme", "Orme"],
            ),
            (
                "The lock at Halmouth, Delmar, said on Monday that it had shut.",
                &["-"],
            ),
            (
                "Marta Quill – who has run the lock since 2011 – said it had shut.",
                &["Marta Quill"],
            ),
            (
                "The council leader, Marta Quill, said it had shut.",
                &["Marta Quill"],
            ),
            (
                "Its chief executive, Marta Quill, said it had shut.",
                &["Marta Quill"],
            ),
            (
                "Jonas Orme's lawyer, Marta Quill, said it had shut.",
                &["Marta Quill"],
            ),
            (
                "It had shut, said Orleby manager Marta Quill.",
                &["Marta Quill"],
            ),
            (
                "It had shut, according to its director, Marta Quill.",
                &["Marta Quill"],
            ),
            ("Marta Quill (Labour) said it had shut.", &["Marta Quill"]),
            ("It had shut, according to Orleby's Tide Gauge.", &["-"]),
            (
                "St Osyth's School said it had shut.",
                &["St Osyth's School"],
            ),
            (
                "\"It was shut for years,\" said St Osyth's School.",
                &["St Osyth's School"],
            ),
            (
                "It had shut, according to St. Osyth’s School.",
                &["St. Osyth’s School"],
            ),
            (
                "\"It was shut for years,\" said Jonas Orme's lawyer.",
                &["Jonas Orme's lawyer"],
            ),
            (
                "\"It was shut for years,\" said Jonas Orme's lawyer Marta Quill.",
                &["Marta Quill"],
            ),
            (
                "Marta Quill, 46, from Orleby, told the River Board that it had shut.",
                &["Marta Quill"],
            ),
            ("Labour MP Marta Quill said it had shut.", &["Marta Quill"]),
            ("M. B. Quill said it had shut.", &["M. B. Quill"]),
            ("A. B. Quill said it had shut.", &["A. B. Quill"]),
            (
                "Jan van der Quill said it had shut.",
                &["Jan van der Quill"],
            ),
            ("It had shut, said May Quill.", &["May Quill"]),
            ("In May Marta Quill said it had shut.", &["Marta Quill"]),
            (
                "Marta Quill said it had shut, and in May Jonas Orme left.",
                &["Marta Quill"],
            ),
        ],
    );
}
