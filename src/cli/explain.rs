//! `citedesk explain`: a rule's page.

use citedesk::near;
use citedesk::report::wrap;
use citedesk::rules::{self, RULES};
use clap::Args;

use super::{CLEAN, Stop, Streams, error, look};

/// Print a rule's page: what is wrong, why, and how it is mended
///
/// Example: `citedesk explain dangling-citation`
#[derive(Args)]
pub(super) struct ExplainArguments {
    /// The rule's name, as in `citedesk rules`
    #[arg(value_name = "RULE")]
    rule: String,
}

pub(super) fn run(arguments: &ExplainArguments, streams: &mut Streams<'_>) -> Result<u8, Stop> {
    let name = arguments.rule.as_str();
    let rule = rules::by_name(name).ok_or_else(|| Stop::Because(unknown(name)))?;
    let page = match look::on_terminal() {
        Some(columns) => &folded(rule.page, columns),
        None => rule.page,
    };
    writeln!(streams.out, "{}", page.trim_end())?;
    streams.out.flush()?;
    Ok(CLEAN)
}

/// `page` with its lines of prose folded to `columns`; what stands between fences is left as it is.
fn folded(page: &str, columns: usize) -> String {
    let mut folded = String::with_capacity(page.len());
    let mut fenced = false;
    for line in page.lines() {
        let is_fence = line.starts_with("```");
        fenced ^= is_fence;
        if fenced || is_fence {
            folded.push_str(line);
        } else {
            let indent = if line.starts_with("- ") { 2 } else { 0 };
            folded.push_str(&wrap("", line, indent, columns));
        }
        folded.push('\n');
    }
    folded
}

/// What to say of a name that no rule has.
pub(super) fn unknown(name: &str) -> String {
    let names = || RULES.iter().map(|rule| rule.name);
    let nearest = near::nearest(name, names());
    // Whoever writes one word of a name means those that have it.
    let has = |rule: &&str| rule.split('-').any(|word| word == name);
    let near: Vec<&str> = match nearest {
        Some(rule) => vec![rule],
        None => names().filter(has).collect(),
    };
    let name = error::visible(name);
    if near.is_empty() {
        return format!("there is no rule `{name}`: `citedesk rules` lists them all");
    }
    let near: Vec<String> = near.iter().map(|rule| format!("`{rule}`")).collect();
    format!(
        "there is no rule `{name}`: did you mean {}?",
        near.join(" or ")
    )
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn prose_is_folded_and_drafts_are_not() {
        let page = "- One two three\n\n```text\nOne two three [1].\n```\n";
        let wanted = "- One two\n  three\n\n```text\nOne two three [1].\n```\n";
        assert_eq!(folded(page, 10), wanted);
    }
}
