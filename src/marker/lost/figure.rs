//! Figures that end a sentence whose stop a number sticks to: `in 2020.3 The`, `to 12,000.3 It`, `to $2.5bn.3 The`, `to 54.3.11 It`.

/// So many digits stand between the commas of a great number.
const THOUSAND: usize = 3;
/// More letters behind a sum are no scale of it.
const SCALE: usize = 8;
const CURRENCIES: &[char] = &['$', '€', '£', '¥'];
/// What may stand before a figure in its word.
const OPENERS: &[char] = &['~', '≈', '*', '_', '"', '“', '(', '+', '−'];

/// Whether `lead` ends with a figure behind other words, and a full stop.
pub(super) fn closes_figure(lead: &str) -> bool {
    let token = lead.rsplit(char::is_whitespace).next().unwrap_or_default();
    let Some(figure) = token.strip_suffix('.') else {
        return false;
    };
    let figure = figure.trim_start_matches(OPENERS);
    let sum = figure.trim_start_matches(CURRENCIES);
    let has_words = lead.len() > token.len();
    has_words
        && (is_year(figure) || is_great(sum) || is_decimal(sum) || sum != figure && is_scaled(sum))
}

/// Whether `lead` ends with a share or a year behind other words, which a number behind a blank belongs to as little: `to 62% 3.`
pub(crate) fn ends_figure(lead: &str) -> bool {
    // "14 %"
    let bare = lead.strip_suffix('%').unwrap_or(lead);
    let number = if bare.len() < lead.len() {
        bare.strip_suffix([' ', '\u{a0}', '\u{202f}'])
            .unwrap_or(bare)
    } else {
        lead
    };
    let token = number
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default();
    let has_words = number.len() > token.len();
    let figure = token.trim_start_matches(OPENERS);
    let share = if bare.len() < lead.len() { figure } else { "" };
    has_words && (is_year(figure) || is_number(share) || is_decimal(&share.replace(',', ".")))
}

fn is_year(figure: &str) -> bool {
    figure.len() == 4 && is_number(figure) && (figure.starts_with('1') || figure.starts_with("20"))
}

fn is_great(figure: &str) -> bool {
    let mut parts = figure.split(',');
    let first = parts.next().unwrap_or_default();
    let mut rest = parts.peekable();
    is_number(first)
        && first.len() <= THOUSAND
        && rest.peek().is_some()
        && rest.all(|part| part.len() == THOUSAND && is_number(part))
}

fn is_decimal(figure: &str) -> bool {
    figure
        .split_once('.')
        .is_some_and(|(whole, part)| is_number(whole) && is_number(part))
}

/// Whether letters stand behind the number: `2.5bn`.
fn is_scaled(sum: &str) -> bool {
    let number = sum.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let letters = sum.len() - number.len();
    (1..=SCALE).contains(&letters) && (is_number(number) || is_decimal(number) || is_great(number))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
