//! One theme: its manifest, Tera templates, assets, design tokens and colours of figures; a theme may extend one parent.
//! Templates are made smaller when the theme is loaded. What they are given, and what they print, is decided elsewhere.

mod tokens;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use crate::diag::{Code, Diagnostic, Report};
use crate::markup;
use crate::palette::{Given, Medium, Palette};
use crate::path::{OutPath, SourcePath};
use crate::source::{SourceTree, toml as toml_file};

pub use tokens::{Token, Tokens};

/// The style sheet that begins with the tokens, and that the colours of figures are added to.
const STYLE_SHEET: &str = "site.css";

/// A theme together with what it inherits from its parents.
#[derive(Clone, Debug, Default)]
pub struct Theme {
    /// Template name (`item.html`) to its file and its text, made smaller.
    pub templates: BTreeMap<String, Template>,
    /// Asset name (`site.css`) to its bytes.
    pub assets: BTreeMap<String, Asset>,
    /// The colours of figures. The style sheet `site.css` ends with them.
    pub palette: Palette,
    /// The design tokens. The style sheet has their values.
    pub tokens: Tokens,
}

/// A template.
#[derive(Clone, Debug)]
pub struct Template {
    /// The file.
    pub source: SourcePath,
    /// Its text as written.
    pub text: Arc<str>,
    /// The same template with needless white space taken out.
    pub compact: String,
}

/// A style sheet, font or picture.
#[derive(Clone, Debug)]
pub struct Asset {
    /// The file.
    pub source: SourcePath,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// Where it stands in the site: named by its content, so that it may be kept for ever by a browser.
    pub out: OutPath,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    name: String,
    extends: Option<Spanned<String>>,
    #[serde(default)]
    figure: FigureColours,
    #[serde(default)]
    tokens: tokens::Tables,
}

/// The tables `[figure.light]`, `[figure.dark]` and `[figure.print]`.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FigureColours {
    #[serde(default)]
    light: Given,
    #[serde(default)]
    dark: Given,
    #[serde(default)]
    print: Given,
}

/// Reads a theme and its parents. A file of the theme itself wins over one of the same name in a parent.
#[must_use]
pub fn parse(tree: &SourceTree, name: &str) -> (Theme, Report) {
    let mut report = Report::default();
    let mut theme = Theme::default();
    let mut given = tokens::Given::default();
    let mut seen = Vec::new();
    let mut next = Some(name.to_owned());
    while let Some(name) = next {
        next = add_layer(tree, &name, &mut theme, &mut given, &mut report).filter(|parent| {
            let circular = seen.contains(parent) || *parent == name;
            if circular {
                let problem =
                    Diagnostic::new(Code::ThemeError, format!("the theme `{parent}` extends itself in a circle"));
                report.push(problem.in_file(&manifest_path(&name)));
            }
            !circular
        });
        seen.push(name);
    }
    compact(&mut theme);
    finish_style_sheet(&mut theme, &given, &mut report);
    (theme, report)
}

/// Makes all templates smaller together: what one block may lose depends on where another template puts it.
fn compact(theme: &mut Theme) {
    let texts = theme.templates.iter().map(|(name, template)| (name.clone(), template.text.to_string())).collect();
    for (name, compact) in markup::minify_templates(&texts) {
        if let Some(template) = theme.templates.get_mut(&name) {
            template.compact = compact;
        }
    }
}

/// Writes the given tokens into the style sheet and the colours of figures at its end. Its name changes with them.
fn finish_style_sheet(theme: &mut Theme, given: &tokens::Given, report: &mut Report) {
    let Some(sheet) = theme.assets.get_mut(STYLE_SHEET) else {
        // Without a style sheet, every token is unknown.
        given.put_into("", &SourcePath::known(STYLE_SHEET), report);
        return;
    };
    let text = std::str::from_utf8(&sheet.bytes).expect("style sheets are read as text");
    let (text, tokens) = given.put_into(text, &sheet.source, report);
    theme.tokens = tokens;
    let bytes = format!("{text}\n{}", theme.palette.css()).into_bytes();
    if let Some(out) = hashed_name(STYLE_SHEET, &bytes) {
        (sheet.bytes, sheet.out) = (bytes.into(), out);
    }
}

/// Adds what one folder gives that no nearer one gave, and returns the name of its parent.
fn add_layer(
    tree: &SourceTree,
    name: &str,
    theme: &mut Theme,
    given: &mut tokens::Given,
    report: &mut Report,
) -> Option<String> {
    let file = manifest_path(name);
    let Some(text) = tree.text(&file) else {
        let problem = Diagnostic::new(Code::ThemeError, format!("there is no theme `{name}`: `{file}` does not exist"));
        report.push(problem.help("name a folder under `themes/` in `content/site.toml`"));
        return None;
    };
    let manifest: Manifest = toml_file::read(&file, text, 0, report)?;
    if manifest.name != name {
        let message = format!("the theme in `themes/{name}` calls itself `{}`", manifest.name);
        report.push(Diagnostic::new(Code::ThemeError, message).in_file(&file));
    }
    // What a theme gives is meant for its own style sheet, not for that of a theme which extends it.
    if !theme.assets.contains_key(STYLE_SHEET) {
        given.add(manifest.tokens, &file);
    }
    add_templates(tree, &format!("themes/{name}/templates"), theme);
    add_assets(tree, &format!("themes/{name}/assets"), theme, report);
    let FigureColours { light, dark, print } = &manifest.figure;
    for (medium, given) in [(Medium::Light, light), (Medium::Dark, dark), (Medium::Print, print)] {
        theme.palette.add(medium, given, &file);
    }
    manifest.extends.map(Spanned::into_inner)
}

fn add_templates(tree: &SourceTree, folder: &str, theme: &mut Theme) {
    for (path, _) in tree.below(folder) {
        let (Some(name), Some(text)) = (path.below(folder), tree.text(path)) else { continue };
        if path.extension() == "html" && !theme.templates.contains_key(name) {
            let template = Template { source: path.clone(), text: text.into(), compact: String::new() };
            theme.templates.insert(name.to_owned(), template);
        }
    }
}

fn add_assets(tree: &SourceTree, folder: &str, theme: &mut Theme, report: &mut Report) {
    for (path, file) in tree.below(folder) {
        let Some(name) = path.below(folder).filter(|name| !theme.assets.contains_key(*name)) else { continue };
        let Some(out) = hashed_name(name, &file.bytes()) else {
            let problem =
                Diagnostic::new(Code::InvalidValue, format!("`{name}` is not a name that every host carries"));
            report.push(problem.in_file(path).help("use letters, digits, `-`, `_` and `.` in the names of assets"));
            continue;
        };
        theme.assets.insert(name.to_owned(), Asset { source: path.clone(), bytes: file.bytes(), out });
    }
}

fn hashed_name(name: &str, bytes: &[u8]) -> Option<OutPath> {
    let hash = blake3::hash(bytes).to_hex();
    let (stem, extension) = name.rsplit_once('.')?;
    OutPath::new(&format!("assets/{stem}.{}.{extension}", &hash[..10]))
}

fn manifest_path(name: &str) -> SourcePath {
    SourcePath::new(&format!("themes/{name}/theme.toml")).unwrap_or_else(|| SourcePath::known("themes/theme.toml"))
}
