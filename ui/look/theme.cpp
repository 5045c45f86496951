#include "ui/look/theme.h"

#include "ui/look/controlstyle.h"

#include <QApplication>

namespace stemwright::ui {

namespace {

constexpr const char* kStyleSheet = R"(
QMenuBar { background: %panel; border-bottom: 1px solid %line; padding: 2px 4px; }
QMenuBar::item { padding: 5px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: %control; }
QToolBar { background: %panel; border: none; padding: 0; spacing: 0; }
QStatusBar { background: %panel; border-top: 1px solid %line; }
QStatusBar::item { border: none; }
QPushButton, QToolButton { background: %control; border: 1px solid %line; border-radius: 5px; padding: 5px 12px; color: %text; }
QToolButton { padding: 2px; }
QPushButton:hover, QToolButton:hover { border-color: %dimText; }
QPushButton:focus, QToolButton:focus { border: 1px solid %accent; }
QPushButton:disabled, QToolButton:disabled { color: %dimText; }
QPushButton[primary="true"], QToolButton[primary="true"] { background: %accent; border-color: %accent; color: %onAccent; font-weight: 600; }
QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus { border: 2px solid %text; }
QPushButton[primary="true"]:disabled { background: %control; border-color: %line; color: %dimText; }
QPushButton[segment="left"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QPushButton[segment="right"] { border-top-left-radius: 0; border-bottom-left-radius: 0; border-left: none; }
QPushButton[segment]:checked { background: %lane; border: 1px solid %accent; font-weight: 600; }
QPushButton[segment]:focus { border: 2px solid %accent; }
QPushButton[segment]:checked:disabled { border: 1px solid %line; }
QPushButton[card="true"]:checked { border: 2px solid %accent; background: %lane; }
QLineEdit { background: %control; border: 1px solid %line; border-radius: 5px; padding: 4px 8px; }
QLineEdit:focus { border-color: %accent; }
QAbstractSpinBox { min-height: 24px; }
QProgressBar { background: %lane; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: %accent; border-radius: 3px; }
QToolTip { background: %control; color: %text; border: 1px solid %line; padding: 3px; }
)";

QString styleSheetOf(const QPalette& palette)
{
    QString sheet = QLatin1String(kStyleSheet);
    const auto put = [&](const char* name, QPalette::ColorRole role) { sheet.replace(QLatin1String(name), palette.color(role).name()); };
    put("%panel", QPalette::Window);
    put("%control", QPalette::Button);
    put("%lane", QPalette::Base);
    put("%line", QPalette::Mid);
    put("%text", QPalette::WindowText);
    put("%dimText", QPalette::PlaceholderText);
    put("%onAccent", QPalette::HighlightedText);
    put("%accent", QPalette::Highlight);
    return sheet;
}

} // namespace

void applyTheme(QApplication& application, ThemeKind kind)
{
    QApplication::setStyle(new ControlStyle);
    const QPalette palette = paletteOf(kind);
    QApplication::setPalette(palette);
    application.setStyleSheet(styleSheetOf(palette));
}

} // namespace stemwright::ui
