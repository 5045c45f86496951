#include "ui/mixer/stripmenu.h"

#include "ui/mixer/mixeredits.h"

#include <QColorDialog>
#include <QCoreApplication>
#include <QMenu>
#include <QPixmap>

#include <array>
#include <utility>

namespace stemwright::ui {

namespace {

QString translated(const char* text) { return QCoreApplication::translate("stemwright::ui::StripMenu", text); }

/// Told apart on both grounds, and by people who see red and green alike as far as eight colours can be.
constexpr std::array kColours{
    std::pair(QT_TRANSLATE_NOOP("stemwright::ui::StripMenu", "Red"), 0xFFE4572EU),
    std::pair(QT_TRANSLATE_NOOP("stemwright::ui::StripMenu", "Orange"), 0xFFF28E2BU),
    std::pair(QT_TRANSLATE_NOOP("stemwright::ui::StripMenu", "Yellow"), 0xFFEDC948U),
    std::pair(QT_TRANSLATE_NOOP("stemwright::ui::StripMenu", "Green"), 0xFF59A14FU),
    std::pair(QT_TRANSLATE_NOOP("stemwright::ui::StripMenu", "Turquoise"), 0xFF3AAFA9U),
    std::pair(QT_TRANSLATE_NOOP("stemwright::ui::StripMenu", "Blue"), 0xFF4E79A7U),
    std::pair(QT_TRANSLATE_NOOP("stemwright::ui::StripMenu", "Purple"), 0xFFB07AA1U),
    std::pair(QT_TRANSLATE_NOOP("stemwright::ui::StripMenu", "Brown"), 0xFF9C755FU),
};

void recolour(MixerEdits& edits, int stem, const QColor& colour)
{
    if (stem >= edits.model().stems())
        return; // another song came while the dialogue was open
    StripLook look = edits.model().look(stem);
    look.colour = colour;
    edits.setLook(stem, look);
}

void chooseColour(MixerEdits& edits, int stem, QWidget* parent)
{
    auto* dialog = new QColorDialog(edits.model().look(stem).colour, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QColorDialog::colorSelected, &edits, [&edits, stem](const QColor& colour) { recolour(edits, stem, colour); });
    dialog->open();
}

void fillColours(QMenu& menu, MixerEdits& edits, int stem)
{
    for (const auto& [name, rgb] : kColours) {
        const QColor colour = QColor::fromRgb(rgb);
        QPixmap sample(14, 14);
        sample.fill(colour);
        menu.addAction(sample, translated(name), &edits, [&edits, stem, colour] { recolour(edits, stem, colour); });
    }
    menu.addSeparator();
    menu.addAction(translated(QT_TRANSLATE_NOOP("stemwright::ui::StripMenu", "&Other…")), &edits,
                   [&edits, stem, parent = menu.parentWidget()] { chooseColour(edits, stem, parent->window()); });
    menu.addAction(translated(QT_TRANSLATE_NOOP("stemwright::ui::StripMenu", "&Its own")), &edits,
                   [&edits, stem] { recolour(edits, stem, {}); });
}

} // namespace

void fillStripMenu(QMenu& menu, MixerEdits& edits, int stem, const StripWork& work)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly)); // which clear() leaves
    menu.addAction(translated(QT_TRANSLATE_NOOP("stemwright::ui::StripMenu", "&Rename")), &edits, work.rename);
    fillColours(*menu.addMenu(translated(QT_TRANSLATE_NOOP("stemwright::ui::StripMenu", "&Colour"))), edits, stem);
    if (work.addLaneKinds)
        work.addLaneKinds(*menu.addMenu(translated(QT_TRANSLATE_NOOP("stemwright::ui::StripMenu", "&Lane Shows"))));
    menu.addSeparator();
    QAction* up = menu.addAction(translated(QT_TRANSLATE_NOOP("stemwright::ui::StripMenu", "Move &up")), &edits,
                                 [&edits, stem] { edits.move(stem, -1); });
    QAction* down = menu.addAction(translated(QT_TRANSLATE_NOOP("stemwright::ui::StripMenu", "Move &down")), &edits,
                                   [&edits, stem] { edits.move(stem, 1); });
    up->setEnabled(edits.model().canMove(stem, -1));
    down->setEnabled(edits.model().canMove(stem, 1));
    menu.addSeparator();
    menu.addAction(translated(QT_TRANSLATE_NOOP("stemwright::ui::StripMenu", "Re&set level, balance, mute and solo")), &edits,
                   [&edits, stem] { edits.reset(stem); });
    menu.addSeparator();
    menu.addAction(translated(QT_TRANSLATE_NOOP("stemwright::ui::StripMenu", "Copy stem as &file")), &edits, work.copy);
}

} // namespace stemwright::ui
