/// droptarget RECORD: a window onto which another program's files can be dropped, as onto a file manager. Writes their paths to RECORD.

#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace {

class DropTarget : public QWidget {
public:
    explicit DropTarget(const QString& record) : m_record(record)
    {
        setWindowTitle(QStringLiteral("Drop target"));
        setGeometry(1500, 100, 300, 300);
        setAcceptDrops(true);
    }

protected:
    /// Reads the data while it is dragged, as many programs do.
    void dragEnterEvent(QDragEnterEvent* event) override
    {
        if (!event->mimeData()->urls().isEmpty())
            event->acceptProposedAction();
    }
    void dropEvent(QDropEvent* event) override
    {
        QFile record(m_record);
        if (!record.open(QIODevice::WriteOnly))
            return;
        for (const QUrl& url : event->mimeData()->urls())
            record.write(url.toLocalFile().toUtf8() + '\n');
        event->acceptProposedAction();
    }

private:
    QString m_record;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2)
        return 2;
    DropTarget target(arguments[1]);
    target.show();
    return QApplication::exec();
}
