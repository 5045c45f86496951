#include "ui/queue/recentfiles.h"

#include <QFileInfo>

namespace stemwright::ui {

namespace {

const QString kKey = QStringLiteral("files/recent");

} // namespace

QStringList RecentFiles::files() const { return m_settings.value(kKey).toStringList().mid(0, kMost); }

void RecentFiles::add(const QString& path)
{
    QStringList all = files();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    all.removeAll(absolute);
    all.prepend(absolute);
    m_settings.setValue(kKey, all.mid(0, kMost));
}

void RecentFiles::clear() { m_settings.remove(kKey); }

} // namespace stemwright::ui
