//! How the new folder takes the place of the old one, and how a build that was killed meanwhile is put right. It
//! does not look into the folders.

#![expect(clippy::disallowed_methods, reason = "the only writer of the published folder")]

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, RenameFlags, renameat_with};
use rustix::io::Errno;

use super::{PublicFolder, PublishError, stage};

/// How the old and the new folder change places.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Exchange {
    /// In one step that nobody sees half done; in two where the file system cannot.
    #[default]
    AtOnce,
    /// In two steps: for a moment there is no site. A build killed in that moment is put right by the next one.
    InTwoSteps,
}

const STAGED: &str = "staged";
const REPLACED: &str = "replaced";
const JOURNAL: &str = "exchange";

/// The name beside a folder under which its next content is prepared.
pub(super) fn stage_of(folder: &PublicFolder) -> PathBuf {
    folder.beside(STAGED)
}

/// Puts right what a killed build left behind. Returns whether the site itself was missing.
pub(super) fn repair(folder: &PublicFolder) -> Result<bool, PublishError> {
    let journal = folder.beside(JOURNAL);
    let interrupted = exists(&journal)?;
    let missing = interrupted && !exists(&folder.path())?;
    if missing {
        bring_back(folder)?;
    }
    if interrupted {
        remove_journal(folder, &journal)?;
    }
    retire(folder).map_err(PublishError::system("remove", &folder.beside(REPLACED)))?;
    Ok(missing)
}

/// Puts the staged folder in the place of the published one, which becomes the stage of the next build.
pub(super) fn exchange(folder: &PublicFolder) -> Result<(), PublishError> {
    let (public, staged) = (folder.path(), folder.beside(STAGED));
    if is_absent_or_empty(&public)? {
        fs::rename(&staged, &public).map_err(PublishError::system("replace", &public))?;
    } else if !exchange_at_once(folder)? {
        exchange_in_two_steps(folder)?;
    }
    // The new site stands. What fails from here on does no harm: the next build does it again, and says so.
    let _ = sync_folder(folder.parent());
    Ok(())
}

/// Returns whether the file system could do it.
fn exchange_at_once(folder: &PublicFolder) -> Result<bool, PublishError> {
    if folder.exchange == Exchange::InTwoSteps {
        return Ok(false);
    }
    let public = folder.path();
    match renameat_with(CWD, folder.beside(STAGED), CWD, &public, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => Ok(false),
        Err(error) => Err(PublishError::system("replace", &public)(error.into())),
    }
}

/// The journal is on the disk before the first step and removed after the second: where it is found and the site is
/// missing, the build was killed between them, and the staged folder is complete.
fn exchange_in_two_steps(folder: &PublicFolder) -> Result<(), PublishError> {
    let [public, staged, replaced] = [folder.path(), folder.beside(STAGED), folder.beside(REPLACED)];
    let journal = folder.beside(JOURNAL);
    File::create(&journal).map_err(PublishError::system("write", &journal))?;
    sync_folder(folder.parent())?;
    fs::rename(&public, &replaced).map_err(PublishError::system("replace", &public))?;
    if let Err(source) = fs::rename(&staged, &public) {
        fs::rename(&replaced, &public)
            .map_err(|source| PublishError::Interrupted { folder: public.clone(), source })?;
        return Err(PublishError::system("replace", &public)(source));
    }
    // The new site stands; see above.
    let _ = remove_journal(folder, &journal);
    let _ = retire(folder);
    Ok(())
}

/// Makes a folder that was replaced in two steps the next stage, unless there is one.
fn retire(folder: &PublicFolder) -> io::Result<()> {
    let (replaced, staged) = (folder.beside(REPLACED), folder.beside(STAGED));
    if staged.try_exists()? {
        return stage::remove(&replaced);
    }
    match fs::rename(&replaced, &staged) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Ends the exchange that was interrupted; should the new folder be gone, the old one comes back.
fn bring_back(folder: &PublicFolder) -> Result<(), PublishError> {
    let (public, staged) = (folder.path(), folder.beside(STAGED));
    let from = if exists(&staged)? { staged } else { folder.beside(REPLACED) };
    if exists(&from)? {
        fs::rename(&from, &public).map_err(|source| PublishError::Interrupted { folder: public, source })?;
    }
    Ok(())
}

/// The exchange has to be on the disk before the journal disappears.
fn remove_journal(folder: &PublicFolder, journal: &Path) -> Result<(), PublishError> {
    sync_folder(folder.parent())?;
    fs::remove_file(journal).map_err(PublishError::system("remove", journal))
}

fn sync_folder(folder: &Path) -> Result<(), PublishError> {
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(PublishError::system("write", folder))
}

fn exists(path: &Path) -> Result<bool, PublishError> {
    path.try_exists().map_err(PublishError::system("read", path))
}

fn is_absent_or_empty(folder: &Path) -> Result<bool, PublishError> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(PublishError::system("read", folder)(error)),
    }
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    /// Makes a parent folder of the named files; each holds its own name.
    fn folder(files: &[&str]) -> (TempDir, PublicFolder) {
        let parent = tempfile::tempdir().unwrap();
        for file in files {
            let path = parent.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, file).unwrap();
        }
        let public = PublicFolder::new(&parent.path().join("public"), &[]).unwrap();
        (parent, public)
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// Checks what is left beside and in the published folder after a repair: the page of the site, that of the stage.
    fn check_repair(before: &[&str], was_missing: bool, after: [Option<&str>; 2]) {
        let (parent, public) = folder(before);
        for missing in [was_missing, false] {
            assert_eq!(repair(&public).unwrap(), missing, "{before:?}");
            let left = [public.path(), stage_of(&public)].map(|folder| fs::read_to_string(folder.join("page")).ok());
            assert_eq!(left.each_ref().map(Option::as_deref), after, "{before:?}");
            assert_eq!(names(parent.path()).len(), after.iter().flatten().count(), "{before:?}");
        }
    }

    #[test]
    fn whatever_a_killed_build_left_is_put_right() {
        let [public, staged, replaced] = ["public/page", ".public.staged/page", ".public.replaced/page"];
        let journal = ".public.exchange";
        check_repair(&[], false, [None, None]);
        check_repair(&[public], false, [Some(public), None]);
        check_repair(&[public, staged], false, [Some(public), Some(staged)]);
        check_repair(&[public, staged, journal], false, [Some(public), Some(staged)]);
        check_repair(&[staged, replaced, journal], true, [Some(staged), Some(replaced)]);
        check_repair(&[public, replaced, journal], false, [Some(public), Some(replaced)]);
        check_repair(&[public, replaced], false, [Some(public), Some(replaced)]);
        check_repair(&[public, staged, replaced], false, [Some(public), Some(staged)]);
        check_repair(&[replaced, journal], true, [Some(replaced), None]);
        check_repair(&[staged], false, [None, Some(staged)]);
    }

    fn check_exchange(how: Exchange, before: &[&str], left: &[&str]) {
        let (parent, public) = folder(before);
        exchange(&public.clone().exchanged(how)).unwrap();
        assert_eq!(names(parent.path()), left);
        assert_eq!(names(&public.path()), ["page"]);
        assert_eq!(fs::read_to_string(public.path().join("page")).unwrap(), ".public.staged/page");
    }

    #[test]
    fn the_new_folder_takes_the_place_of_the_old() {
        for how in [Exchange::AtOnce, Exchange::InTwoSteps] {
            check_exchange(how, &[".public.staged/page"], &["public"]);
            let both = [".public.staged/page", "public/page", "public/old"];
            check_exchange(how, &both, &[".public.staged", "public"]);
        }
    }
}
