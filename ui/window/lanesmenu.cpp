#include "ui/window/lanesmenu.h"

#include "ui/actions/actiontable.h"
#include "ui/lanes/lanelooks.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

namespace stemwright::ui {

namespace {

QString translated(const char* text) { return QCoreApplication::translate("stemwright::ui::LanesMenu", text); }

/// One of several, of which the chosen one has a mark.
class Choices {
public:
    Choices(QMenu& menu, ActionTable& actions, LaneLooks& looks)
        : m_menu(menu), m_actions(actions), m_looks(looks), m_group(new QActionGroup(&menu))
    {
    }
    template <typename Choose>
    void add(const QString& id, const QString& text, const QList<QKeySequence>& keys, const std::function<bool()>& isChosen,
             const Choose& choose)
    {
        QAction* action = m_actions.add(id, text, keys, ActionNeeds::Nothing, [&looks = m_looks, choose] { choose(looks); });
        action->setCheckable(true);
        m_group->addAction(action);
        m_menu.addAction(action);
        const auto show = [action, isChosen] {
            if (isChosen())
                action->setChecked(true);
        };
        QObject::connect(&m_looks, &LaneLooks::changed, action, show);
        show();
    }
    /// Of how spectrograms look: the member with this value.
    template <typename T>
    void addLook(const QString& id, const QString& text, T SpectrogramLook::* member, T value)
    {
        add(
            id, text, {}, [&looks = m_looks, member, value] { return looks.spectrogram().*member == value; },
            [member, value](LaneLooks& looks) {
                SpectrogramLook look = looks.spectrogram();
                look.*member = value;
                looks.setSpectrogram(look);
            });
    }

private:
    QMenu& m_menu;
    ActionTable& m_actions;
    LaneLooks& m_looks;
    QActionGroup* m_group;
};

void fillScales(QMenu& menu, ActionTable& actions, LaneLooks& looks)
{
    Choices choices(menu, actions, looks);
    const auto add = [&](const char* id, const QString& text, dsp::FrequencyScale scale) {
        choices.addLook(QLatin1String(id), text, &SpectrogramLook::scale, scale);
    };
    add("spectrogram.log", translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "&Logarithmic")), dsp::FrequencyScale::Log);
    add("spectrogram.mel", translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "&Mel")), dsp::FrequencyScale::Mel);
    add("spectrogram.linear", translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "L&inear")), dsp::FrequencyScale::Linear);
}

void fillColours(QMenu& menu, ActionTable& actions, LaneLooks& looks)
{
    Choices choices(menu, actions, looks);
    const auto add = [&](const char* id, const QString& text, ColourMap map) {
        choices.addLook(QLatin1String(id), text, &SpectrogramLook::map, map);
    };
    add("spectrogram.magma", translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "&Magma")), ColourMap::Magma);
    add("spectrogram.viridis", translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "&Viridis")), ColourMap::Viridis);
    add("spectrogram.grey", translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "&Grey")), ColourMap::Grey);
    add("spectrogram.high-contrast", translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "&High Contrast")), ColourMap::HighContrast);
}

void fillNames(QMenu& menu, ActionTable& actions, LaneLooks& looks)
{
    Choices choices(menu, actions, looks);
    choices.addLook(QStringLiteral("spectrogram.hertz"), translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "In &Hertz")),
                    &SpectrogramLook::names, FrequencyNames::Hertz);
    choices.addLook(QStringLiteral("spectrogram.notes"), translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "As &Notes")),
                    &SpectrogramLook::names, FrequencyNames::Notes);
}

void fillNumbers(QMenu& levels, QMenu& windows, ActionTable& actions, LaneLooks& looks)
{
    Choices range(levels, actions, looks);
    for (const int lowest : LaneLooks::kLowestDb)
        range.addLook(QStringLiteral("spectrogram.from-%1-db").arg(-lowest),
                      translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "From %1 dB")).arg(QLocale().toString(lowest)),
                      &SpectrogramLook::lowestDb, lowest);
    levels.addSeparator();
    Choices upperEnd(levels, actions, looks);
    for (const int highest : LaneLooks::kHighestDb)
        upperEnd.addLook(QStringLiteral("spectrogram.to-%1-db").arg(-highest),
                         translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "Up to %1 dB")).arg(QLocale().toString(highest)),
                         &SpectrogramLook::highestDb, highest);
    Choices window(windows, actions, looks);
    for (const std::size_t frames : LaneLooks::kWindows)
        window.addLook(QStringLiteral("spectrogram.window-%1").arg(frames),
                       translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "%1 Samples")).arg(QLocale().toString(quint64(frames))),
                       &SpectrogramLook::window, frames);
}

} // namespace

void fillLanesMenu(QMenu& menu, ActionTable& actions, LaneLooks& looks)
{
    QMenu& kinds = *menu.addMenu(translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "La&nes Show")));
    Choices choices(kinds, actions, looks);
    const auto add = [&](const char* id, const QString& text, Qt::Key key, LaneKind kind) {
        choices.add(
            QLatin1String(id), text, {Qt::ALT | key}, [&looks, kind] { return looks.kind() == kind; },
            [kind](LaneLooks& chosen) { chosen.setKind(kind); });
    };
    add("lanes.waveform", translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "&Waveforms")), Qt::Key_1, LaneKind::Waveform);
    add("lanes.spectrogram", translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "&Spectrograms")), Qt::Key_2, LaneKind::Spectrogram);
    add("lanes.mask", translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "&Masks")), Qt::Key_3, LaneKind::Mask);
    add("lanes.masked", translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "Masked Sp&ectrograms")), Qt::Key_4,
        LaneKind::MaskedSpectrogram);
    add("lanes.both", translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "Waveforms o&ver Spectrograms")), Qt::Key_5,
        LaneKind::WaveformOverSpectrogram);
    QMenu& look = *menu.addMenu(translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "Spectro&grams")));
    QMenu& frequencies = *look.addMenu(translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "&Frequencies")));
    fillScales(frequencies, actions, looks);
    frequencies.addSeparator();
    fillNames(frequencies, actions, looks);
    fillColours(*look.addMenu(translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "&Colours"))), actions, looks);
    QMenu& levels = *look.addMenu(translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "&Levels")));
    QMenu& windows = *look.addMenu(translated(QT_TRANSLATE_NOOP("stemwright::ui::LanesMenu", "&Window")));
    fillNumbers(levels, windows, actions, looks);
}

} // namespace stemwright::ui
