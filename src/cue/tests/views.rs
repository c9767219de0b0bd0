//! Words by which somebody is said to hold or to judge something, and works that are said to find it.

use super::*;

#[test]
fn what_one_study_shows_is_laid_to_somebody() {
    for (nameless, text) in [
        (true, "A number of studies show a bar to sales."),
        (false, "It is one of a number of studies showing a bar."),
        (false, "The same study suggests that fares fell."),
    ] {
        let mut finder = Finder::new(words::table("en").expect("the table"));
        let cues = finder.find(text);
        let found = cues.entries().any(|cue| cue.nameless);
        assert_eq!(found, nameless, "{text}");
    }
}
