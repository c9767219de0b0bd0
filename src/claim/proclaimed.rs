//! Words in quotation marks behind somebody's name, a verb in the past and "that", whatever the verb is.

/// A verb in the past has more letters than these.
const PAST: usize = 4;

/// Whether `before` ends with somebody's name, what that one did by words, and "that": "Ida Holm proclaimed that".
pub(super) fn is_proclaimed(before: &str) -> bool {
    let mut words = before.rsplit(' ');
    let that = words.next() == Some("that");
    let verb = words.next().unwrap_or_default();
    let past = verb.len() > PAST && verb.ends_with("ed") && verb.starts_with(char::is_lowercase);
    let name: Vec<&str> = words.take(2).collect();
    let named = name.len() == 2
        && name
            .iter()
            .all(|word| word.starts_with(char::is_uppercase) && !word.ends_with([',', ':']));
    that && past && named
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_named_proclaims_by_any_verb() {
        assert!(is_proclaimed("Ilse Brandt proclaimed that"));
        assert!(is_proclaimed("In May, Governor Ilse Brandt thundered that"));
        for before in [
            "The notice proclaimed that",
            "Ilse Brandt, who proclaimed that",
            "For Ilse Brandt it is a wall that",
            "Ilse Brandt proclaimed the",
            "proclaimed that",
            "",
        ] {
            assert!(!is_proclaimed(before), "{before}");
        }
    }
}
