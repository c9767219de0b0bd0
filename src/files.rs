//! Paths to sources: folders are walked, files and standard input read. All that touches the disk is here.
