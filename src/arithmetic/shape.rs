//! What stands between and around figures that hang together, in English: letters are those of its alphabet and of Latin names.

use std::sync::LazyLock;

use regex::Regex;

/// What precedes the second of two figures that a change leads from and to, other words for what is counted and a year left out.
pub(super) static TO: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"^(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*){0,3}(?:\s+(?:[A-Za-z]+\s+){0,2}\(?(?:1[5-9]|20)[0-9]{2}\)?)?,?\s+to\s+$",
    )
    .ok()
});
/// The same where the sentence names the new figure first.
pub(super) static FROM: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"^(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*){0,3}(?:\s+(?:[A-Za-z]+\s+){0,2}\(?(?:1[5-9]|20)[0-9]{2}\)?)?,?\s+from\s+$",
    )
    .ok()
});
/// What stands between a new figure and the old one that it is compared with.
pub(super) static COMPARED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"^(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*){0,3}(?:\s+(?:[A-Za-z]+\s+){0,2}\(?(?:1[5-9]|20)[0-9]{2}\)?)?,\s+(?:compared\s+(?:with|to)|up\s+from|down\s+from)\s+$",
    )
    .ok()
});
/// What stands between how much was lost and from what: " people, from ".
pub(super) static OF_THESE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*)?,\s+from\s+$").ok()
});
/// What stands between a new figure and the change that led to it: " passengers, up ".
pub(super) static UP: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"^(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*){0,4}(?:\s+(?:[A-Za-z]+\s+){0,2}(?:1[5-9]|20)[0-9]{2})?,\s+(?:up|down|an?\s+(?:increase|rise|drop|fall)\s+of)\s+$",
    )
    .ok()
});
/// What makes a figure one of several that are told together: "12 of 300", "between 40 and 50".
pub(super) static PART_OF: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^\s*(?:(?:out\s+)?of(?:\s+the|\s+its|\s+their|\s+all)?|and|or|to|-|–)\s*$").ok()
});
/// A year.
pub(super) static YEAR: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?-u:\b)(?:1[5-9]|20)[0-9]{2}(?-u:\b)").ok());
/// What names a change by the figure before it.
pub(super) static CHANGE_BEHIND: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"^\s+(?:increase|rise|jump|gain|growth|drop|fall|decline|decrease|cut|reduction|surge|slump|increases?|higher|lower|more|less|fewer)(?-u:\b)",
    )
    .ok()
});
/// What names a change by the figure behind it.
pub(super) static CHANGE_BEFORE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?:,\s+(?:or|that\s+is,?|i\.e\.,?)(?:\s+by)?|(?-u:\b)(?:(?:increase|rise|jump|gain|growth|drop|fall|decline|decrease|cut|reduction|surge|slump) of|(?:up|down|rose|risen|rises|fell|fallen|falls|grew|grown|grows|increased|increases|dropped|drops|declined|declines|climbed|jumped|shrank|shrunk|cut|lost|gained|surged|slumped)(?: by)?))\s+$|\s\([-+−–]$",
    )
    .ok()
});
/// What stands behind a change that is one of something else than the figures, or goes over no stretch of time: "nationwide", "over the
/// plan", "over Leith's".
pub(super) static ELSEWHERE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"^\s+(?:[a-z]+wide|[a-z]*nationally|globally|overall|across|elsewhere|for|over\s+(?:[A-Z][A-Za-z]+|what|(?:the|its|their|an?)\s+(?:(?:1[5-9]|20)[0-9]{2}\s+)?(?:plan|budget|target|estimate|forecast|average|figure|price|level|rate|number|sum|cost)))(?-u:\b)",
    )
    .ok()
});
/// What leads up, and what leads down.
pub(super) static RISES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?:(?-u:\b)(?:increase|rise|jump|gain|growth|surge|up|rose|grew|grow|climb|higher|more)|\(\+)",
    )
    .ok()
});
/// See `RISES`.
pub(super) static FALLS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?:(?-u:\b)(?:drop|fall|decline|decrease|cut|reduc|slump|down|fell|shr|lost|lower|less|fewer)|\([-−–])",
    )
    .ok()
});
/// What stands between a change and figures of another clause.
pub(super) static APART: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)[;:]|(?-u:\b)(?:and|as|while|but|when|with|whose|which|who|where|whereas|after|because|if|although|though|since|then|before|against|on|even|despite)(?-u:\b)",
    )
    .ok()
});
/// What makes the change before it one over another time: "up 3 per cent on last year".
pub(super) static OTHER_TIME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"^[^,.;()]*(?-u:\b)(?:last|previous|prior|before|earlier|since|on|compared|than|against|from|versus|this)(?-u:\b)",
    )
    .ok()
});
/// What makes a change one of another kind: a yearly one, one of many years.
pub(super) static OTHERWISE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?-u:\b)(?:(?:an?|per|each|every) (?:year|quarter|month|week|day|decade|head|capita|person)|annual|annually|annualised|annualized|yearly|quarterly|monthly|weekly|daily|year[- ]on[- ]year|month[- ]on[- ]month|year[- ]over[- ]year|CAGR|average|averaged|averaging|inflation|real[- ]terms|constant|like[- ]for[- ]like|seasonally|adjust(?:ed|ing)|compound(?:ed|ing)?|annum|p\.a)(?-u:\b)").ok()
});
/// What makes "a year" a time like others.
pub(super) static AGO: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"^an? (?:year|quarter|month|week|day|decade) (?:ago|earlier|before|previously)(?-u:\b)",
    )
    .ok()
});
/// What stands between a part and the whole that it is one of.
pub(super) static OF: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^\s+(?:out\s+)?of\s+(?:the\s+|its\s+|their\s+|all\s+|his\s+|her\s+|our\s+)?$").ok()
});
/// What stands before a whole that its part follows: "Of the 48 boats, 12", "Of 48 asked, 12".
pub(super) static OF_ALL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:^|[.;,]\s)[Oo]f\s+(?:(?:the|its|their|all|his|her|our)\s+)?$").ok()
});
/// What stands between such a whole and its part.
pub(super) static PART: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*){1,4},\s+$").ok());
/// What stands between a whole and its part behind it: "48 boats, of which 12".
pub(super) static OF_WHICH: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*){1,4},\s+of\s+(?:which|whom)\s+$").ok()
});
/// What stands between a share and the part that it is: "20 per cent, or 50".
pub(super) static OR: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^(?:,?\s+or\s+|\s*\()$").ok());
/// What stands between the whole and the share that the part is of it.
pub(super) static SHARE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*){0,4}\s*(?:\(|(?:,|\s[–—])\s+(?:or|that\s+is|which\s+is|i\.e\.),?\s+|\s[–—]\s|—)$").ok()
});
/// What stands between a total and the first of its parts.
pub(super) static PARTS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*){1,4}\s*(?::\s+|\s[–—]\s|—|\s\()$").ok()
});
/// The same where nothing but a list behind says that the figure is a total: "12 members: ", "40 people were hurt, ".
pub(super) static ALL_TOLD: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*){1,4}:\s+$|^(?:\s+[a-z]+){1,2}\s+(?:were|(?:have|had) been)\s+[a-z]+,\s+$").ok()
});
/// What stands between the last but one of such parts and the last: each of them has a name of two words at most, or comes
/// from what has.
pub(super) static LAST_NEXT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"^(?:\s+from(?:\s+(?:the|its))?)?(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*){1,2},?\s+and\s+$",
    )
    .ok()
});
/// What the last of them ends the sentence with, parts of it left out.
pub(super) static LAST_PART: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:\s+from(?:\s+(?:the|its))?)?(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*){1,2}(?:\s*(?:[.;\[]|$)|,\s+(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten)\s+of\s+(?:them|whom|which)(?-u:\b))").ok()
});
/// What makes the figure before it a part of a part.
pub(super) static OF_THEM: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^\s+of\s+(?:them|whom|which|these|those)(?-u:\b)").ok());
/// What stands between one part and the next.
pub(super) static NEXT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*){1,4}(?:,\s+and\s+|,\s+|\s+and\s+)$").ok()
});
/// What stands between the last part and the total behind it.
pub(super) static TOTAL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"^(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*){1,4}(?:,\s+|\s[–—]\s|—)(?:for\s+)?(?:a\s+total\s+of\s+)?$",
    )
    .ok()
});
/// What stands between two parts in parentheses, each behind its name: "Hull (12 boats) and Leith (5 boats)".
pub(super) static NAMED_NEXT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"^(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*){1,3}\)(?:,\s+and\s+|,\s+|\s+and\s+)(?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*\s+){1,4}\($",
    )
    .ok()
});
/// What stands between the last of such parts and the total behind it.
pub(super) static NAMED_TOTAL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"^(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*){1,3}\)(?:,\s+|\s[–—]\s|—)(?:for\s+)?(?:a\s+total\s+of\s+)?$",
    )
    .ok()
});
/// What makes the figure before it a total.
pub(super) static IN_ALL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"^\s+(?:[A-Za-zÀ-ɏ]+\s+){0,2}?(?:in\s+total|in\s+all|altogether|all\s+told)(?-u:\b)",
    )
    .ok()
});

/// A stretch of time behind a change: "in two years", "between 2019 and 2024".
pub(super) static SPAN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\s(?:(?:in|over|within|during)\s+(?:(?:the|a|just|only|past|last)\s+){0,2}(?:[a-z]+|[0-9]+)\s+(?:years?|months?|weeks?|days|decades?)|in\s+(?:1[5-9]|20)[0-9]{2}|since\s+(?:1[5-9]|20)[0-9]{2}|between\s+(?:1[5-9]|20)[0-9]{2}\s+and\s+(?:1[5-9]|20)[0-9]{2})$").ok()
});
/// What stands between a sum and the years that it is for: " tonnes over ".
pub(super) static OVER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*){0,4}\s+(?:over|in|within|across|during)\s+(?:(?:the|its)\s+)?(?:(?:next|last|past|first|coming)\s+)?$").ok()
});
/// What stands between these and what it makes in each.
pub(super) static PERIODS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^\s+(?:years|months|weeks|days|hours)(?:,?\s+or\s+|,\s+that\s+is,?\s+|\s+\(|\s+[–—]\s+)(?:an\s+average\s+of\s+)?$").ok()
});
/// What makes the figure before it one for each of them.
pub(super) static EACH: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"^(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*){0,2}?\s+(?:an?|per|each|every)\s+(?:year|month|week|day|hour)(?-u:\b)",
    )
    .ok()
});
/// What makes a sum for each year other than its part of the whole.
pub(super) static UNEVEN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?-u:\b)(?:inflation|real terms|today['’]s|prices|adjusted|discounted|interest|rising|growing|peak)(?-u:\b)").ok()
});
/// A share in words: "one in five", and "a third" or "half", which whoever is meant follows.
pub(super) static FRACTION: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?-u:\b)(?:(?P<some>one|two|three|four|five|six|seven|eight|nine)\s+(?:in|out\s+of)\s+(?:every\s+)?(?P<in>three|four|five|six|seven|eight|nine|ten|1[02]|20|50|100)|(?:an?|(?P<part>one|two|three|four))[ -](?P<kind>thirds?|quarters?|fifths?|tenths?)|(?:^|[,;]\s+|(?:that|and|but|by)\s+)(?P<half>half))(?-u:\b)").ok()
});
/// What stands between those of whom it is a share and their number in parentheses.
pub(super) static COUNTED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*){1,3}\s+\($").ok());
/// What makes "one in five" a matter of time.
pub(super) static TIME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^\s+(?:years|months|weeks|days|hours|minutes|seconds)(?-u:\b)").ok()
});
/// People and what is counted like them, a part of whom is a share of their number.
pub(super) static GROUP: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^\s+of\s+(?:(?:the|all|its|their|our|those|these)\s+)?(?:[a-z-]+\s+)?(?:people|women|men|children|members|respondents|residents|voters|adults|workers|employees|pupils|students|patients|households|families|homes|schools|companies|firms|teachers|readers|users|participants|drivers|farmers|doctors|nurses|tenants|asked|surveyed|polled|questioned)(?-u:\b)").ok()
});
/// What stands between a share of a whole and the part that it is: " schools (", " jobs, or ".
pub(super) static PART_SHARE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"^(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*){0,4}(?:\s*\(|,\s+(?:or|that\s+is|i\.e\.),?\s+)$",
    )
    .ok()
});
/// What stands between parts of a bare list: "10, 20 and 30 million".
pub(super) static LIST: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^(?:,\s+(?:and\s+)?|\s+and\s+)$").ok());
/// What stands before such a list.
pub(super) static PARTED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)(?:(?-u:\b)(?:of|worth|at|costing|for)|:)\s+$").ok());
/// What stands between it and what it comes to.
pub(super) static COME_TO: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:\s+[a-z]+)?,?\s+(?:(?:together|in\s+all)\s+)?(?:total|totals|totall?ed|totall?ing|adds?\s+up\s+to|added\s+up\s+to|adding\s+up\s+to|sums?\s+to|comes?\s+to|came\s+to|amounts?\s+to|amounted\s+to|makes?\s+a\s+total\s+of|made\s+a\s+total\s+of|for\s+a\s+total\s+of)\s+$").ok()
});
/// What ends the sentence behind that, or its clause.
pub(super) static TOTAL_END: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^(?:\s+[a-z]+)?\s*(?:[.;\[]|$)").ok());
/// What stands between the parts of a group of people: " women and ".
pub(super) static PART_NEXT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^(?:\s+[a-z’'-]+){1,2}(?:,\s+(?:and\s+)?|\s+and\s+)$").ok());
/// What stands behind the last of them, and goes on with the group.
pub(super) static GROUP_OF: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:\s+[a-z’'-]+){1,2},\s+(?:was|were|is|are|has|have|had|will)(?-u:\b)").ok()
});
/// What stands between those of whom a part is told and their number between commas: " boats, ", " boats, or ".
pub(super) static COUNTED_ASIDE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*){1,3},\s+(?:(?:or|that\s+is|i\.e\.),?\s+)?$")
        .ok()
});
/// What stands behind that number: what it counts, and the comma.
pub(super) static ASIDE_END: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:\s+(?:in\s+all|in\s+total|people|of\s+them))?,\s+[a-z]").ok()
});
/// What stands behind a share between commas that tells again who is meant: "three in ten boats, 40 per cent, were late".
pub(super) static SHARE_ASIDE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^,\s+(?:was|were|is|are|has|have|had|will|would|could|can|do|did|say|said|rent|own|live|lived)(?-u:\b)").ok()
});
/// What those for it say, and the figure of those against it follows.
pub(super) static FOR: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:^\s+for|(?-u:\b)(?:in\s+favou?r|(?:were|are)\s+for|supported|backed|approved|agreed|voted\s+for|voted\s+yes|said\s+yes))(?-u:\b)[^,;]{0,40}(?:,|,?\s+and|,?\s+with)\s+$").ok()
});
/// What those against it say.
pub(super) static AGAINST: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^(?:\s+(?:were|are))?\s+(?:opposed|against|voted\s+against|voted\s+no|said\s+no|no|disagreed|rejected)(?:\s+it)?\s*(?:[,.;(\[]|and(?-u:\b)|$)").ok()
});
/// What those say who do neither.
pub(super) static UNDECIDED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^(?:\s+(?:were|are))?\s+(?:undecided|abstained|abstentions?|abstaining|unsure|not\s+sure|had\s+no\s+opinion|did\s+not\s+know|neutral)\s*(?:[,.;(\[]|$)").ok()
});
/// What tells of several questions or several who were asked.
pub(super) static AT_TIMES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?-u:\b)(?:(?:1[5-9]|20)[0-9]{2}|now|then|before|after|earlier|later|last|women|men|while|whereas|respectively|former|latter)(?-u:\b)").ok()
});

/// Whether `text` is of this shape.
pub(super) fn is_like(shape: &LazyLock<Option<Regex>>, text: &str) -> bool {
    shape.as_ref().is_some_and(|shape| shape.is_match(text))
}

/// The part of `text` that is of this shape.
pub(super) fn found<'t>(shape: &LazyLock<Option<Regex>>, text: &'t str) -> Option<&'t str> {
    Some(shape.as_ref()?.find(text)?.as_str())
}
