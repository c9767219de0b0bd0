//! Lists of chapters, or of articles in one file: each counts from one under the same words.

use super::Groups;
use crate::document::Document;

impl Groups {
    /// Whether an entry of the list of index `list` is another chapter's than the text that the group `own` governs: what the list of a
    /// chapter lacks is not that of the next one.
    pub(in crate::resolve) fn is_of_another(
        &self,
        document: &Document<'_>,
        own: u32,
        list: u32,
    ) -> bool {
        let opening = |at: u32| {
            let (heading, least) = self.all.get(at as usize)?.opening?;
            (least == 1).then(|| document.source.slice(heading))
        };
        let other = self.of_list(list).filter(|&other| other > own);
        let is_parted = |&other: &u32| {
            let (own, other) = (self.all.get(own as usize), self.all.get(other as usize));
            own.zip(other)
                .is_some_and(|(own, other)| own.is_parted(other))
        };
        if self.of_list(list).as_ref().is_some_and(is_parted) {
            return true;
        }
        other.is_some_and(|other| opening(own).is_some() && opening(own) == opening(other))
    }
}
