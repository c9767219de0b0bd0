//! Just enough of the syntax of Rust: code without comments and tests, and the paths in it.

/// The code of `text` with its tests, comments, strings and characters blanked.
pub(crate) fn code_of(text: &str) -> String {
    let mut code = split(text).0;
    while let Some(at) = code.find("#[cfg(test)]") {
        let end = at + item_end(&code[at..]);
        code.replace_range(at..end, "");
    }
    code
}

/// The comments of `text`, everything else blanked.
pub(crate) fn comments_of(text: &str) -> String {
    split(text).1
}

/// Where the item at the start of `code` ends: after its braces, or after its semicolon.
fn item_end(code: &str) -> usize {
    let mut depth = 0;
    for (at, char) in code.char_indices() {
        match char {
            '{' => depth += 1,
            '}' => depth -= 1,
            ';' => {}
            _ => continue,
        }
        if depth == 0 {
            return at + 1;
        }
    }
    code.len()
}

/// The code and the comments of `text`, each with everything else blanked; strings and characters are neither.
fn split(text: &str) -> (String, String) {
    let (mut code, mut comments) = (String::new(), String::new());
    let mut rest = text;
    while let Some(char) = rest.chars().next() {
        let comment = comment(rest);
        let raw = raw_string(rest).filter(|_| !code.ends_with(is_word));
        let literal = raw.or_else(|| quoted(rest)).or_else(|| character(rest));
        let length = comment.or(literal).unwrap_or(char.len_utf8());
        let (piece, after) = rest.split_at(length);
        let blank: String = piece
            .chars()
            .map(|char| if char == '\n' { '\n' } else { ' ' })
            .collect();
        let is_code = comment.is_none() && literal.is_none();
        code.push_str(if is_code { piece } else { &blank });
        comments.push_str(if comment.is_some() { piece } else { &blank });
        rest = after;
    }
    (code, comments)
}

/// The length of the comment at the start of `code`.
fn comment(code: &str) -> Option<usize> {
    if code.starts_with("//") {
        return Some(code.find('\n').unwrap_or(code.len()));
    }
    code.strip_prefix("/*")?;
    let (mut at, mut depth) = (2, 1);
    while depth > 0 {
        let Some(next) = code[at..].find(['*', '/']).map(|next| at + next) else {
            return Some(code.len());
        };
        (at, depth) = match &code.as_bytes()[next..(next + 2).min(code.len())] {
            b"/*" => (next + 2, depth + 1),
            b"*/" => (next + 2, depth - 1),
            _ => (next + 1, depth),
        };
    }
    Some(at)
}

/// The length of the raw string at the start of `code`.
fn raw_string(code: &str) -> Option<usize> {
    let inner = code.strip_prefix('b').unwrap_or(code).strip_prefix('r')?;
    let open = inner.trim_start_matches('#').strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(inner.len() - open.len() - 1));
    let length = open.find(&close).map_or(open.len(), |at| at + close.len());
    Some(code.len() - open.len() + length)
}

/// The length of the string at the start of `code`.
fn quoted(code: &str) -> Option<usize> {
    let inner = code.strip_prefix('"')?;
    let mut escaped = false;
    for (at, char) in inner.char_indices() {
        match char {
            '"' if !escaped => return Some(at + 2),
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    Some(code.len())
}

/// The length of the character at the start of `code`; a lifetime is none.
fn character(code: &str) -> Option<usize> {
    let inner = code.strip_prefix('\'')?;
    if let Some(escape) = inner.strip_prefix('\\') {
        let escaped = escape.chars().next()?.len_utf8();
        return Some(escape[escaped..].find('\'')? + escaped + 3);
    }
    let length = inner.chars().next()?.len_utf8();
    inner[length..].starts_with('\'').then_some(length + 2)
}

/// Hands the paths of the use tree at the start of `code` to `found`, each after `above`.
/// Returns the rest of the code after the tree.
pub(crate) fn expand<'a>(
    code: &'a str,
    above: &[String],
    found: &mut dyn FnMut(Vec<String>),
) -> &'a str {
    let mut path = above.to_vec();
    let mut rest = code;
    loop {
        rest = rest.trim_start();
        if let Some(mut inner) = rest.strip_prefix('{') {
            while !inner.trim_start().starts_with('}') {
                inner = expand(inner, &path, found).trim_start();
                let alias = inner.find([',', '}']).unwrap_or(inner.len());
                inner = inner[alias..].trim_start_matches(',');
                if inner.is_empty() {
                    return inner;
                }
            }
            return &inner.trim_start()[1..];
        }
        let end = rest
            .find(|char: char| char != '*' && !is_word(char))
            .unwrap_or(rest.len());
        path.push(rest[..end].to_owned());
        rest = &rest[end..];
        let Some(next) = rest.strip_prefix("::") else {
            break;
        };
        rest = next;
    }
    found(path);
    rest
}

/// Where `path` begins in `code` as the beginning of a path.
pub(crate) fn places(code: &str, path: &str) -> Vec<usize> {
    code.match_indices(path)
        .map(|(at, _)| at)
        .filter(|&at| !code[..at].ends_with(|char: char| is_word(char) || char == ':'))
        .collect()
}

/// Whether `code` uses the outside crate `name`.
pub(crate) fn names_crate(code: &str, name: &str) -> bool {
    !places(code, &format!("{name}::")).is_empty()
        || !places(code, &format!("use {name};")).is_empty()
}

fn is_word(char: char) -> bool {
    char == '_' || char.is_alphanumeric()
}
