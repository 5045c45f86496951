#include "ui/window/stemexports.h"

#include "ui/drag/draghandle.h"
#include "ui/edit/editedstems.h"
#include "ui/mixer/mixermodel.h"
#include "ui/mixer/stemcolours.h"
#include "ui/mixer/strip.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/song/hearing.h"
#include "ui/song/songcontroller.h"
#include "ui/window/songpage.h"
#include "ui/window/transportbar.h"

namespace stemwright::ui {

StemExports::StemExports(const Parts& parts)
    : m_parts(parts), m_flow(parts.settings, parts.window),
      m_carrier([this] { return subject(); }, parts.settings, parts.songs.scratchFolder() / "carried")
{
    connect(&parts.page.transport(), &TransportBar::exportRequested, this, &StemExports::ask);
    connect(&parts.page, &SongPage::stripMade, this, [this](Strip& strip, int stem) { m_carrier.attach(strip.dragHandle(), stem); });
    connect(&m_flow, &ExportFlow::progressed, this, &StemExports::progressed);
    connect(&m_flow, &ExportFlow::ended, this, &StemExports::told);
    connect(&m_flow, &ExportFlow::failed, this, &StemExports::failed);
    connect(&m_carrier, &StemCarrier::preparing, this, [this](const QString& name) { Q_EMIT told(tr("Preparing %1…").arg(name)); });
    connect(&m_carrier, &StemCarrier::ended, this, &StemExports::told);
    connect(&m_carrier, &StemCarrier::failed, this, &StemExports::failed);
}

std::optional<exporting::ExportSubject> StemExports::subject() const
{
    const OpenStems* stems = m_parts.songs.stems();
    if (!stems)
        return std::nullopt;
    const MixerModel& mixer = m_parts.mixer;
    exporting::ExportSubject subject{.source = m_parts.hearing.stems(),
                                     .path = m_parts.songs.song()->path,
                                     .targets = {},
                                     .looks = {},
                                     .heard = mixer.mix(),
                                     .loop = m_parts.playback.loop(),
                                     .separated = stems->range};
    for (int stem = 0; stem < mixer.stems(); ++stem) {
        const QColor colour = coloursOf(mixer, stem, m_parts.window.palette()).mark;
        subject.targets.push_back(mixer.target(stem).toStdString());
        subject.looks.push_back({.name = mixer.name(stem).toStdString(), .colour = colour.name().toStdString()});
    }
    return subject;
}

void StemExports::ask()
{
    exporting::ExportSubject wanted = *subject();
    wanted.source = m_parts.edited.frozen(wanted.source);
    m_flow.ask(std::move(wanted));
}

void StemExports::copyFocused()
{
    if (const auto stem = m_parts.page.focusedStem())
        m_carrier.copy(static_cast<int>(*stem));
    else
        Q_EMIT told(tr("Choose a stem first: no strip has the keyboard"));
}

} // namespace stemwright::ui
