//! stub
use crate::finding::Finding;
use crate::paper::Paper;
use crate::settings::Settings;
pub(super) fn check(_paper: &Paper<'_>, _: &Settings, _out: &mut Vec<Finding>) {}
