/// dragsource FILE: a window from which the mouse drags a file, as a file manager does.

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>
#include <QWidget>

namespace {

class DragSource : public QWidget {
public:
    explicit DragSource(const QString& path) : m_path(path)
    {
        setWindowTitle(QStringLiteral("Drag source"));
        setGeometry(0, 0, 200, 200);
    }

protected:
    void mouseMoveEvent(QMouseEvent* /*event*/) override
    {
        auto* files = new QMimeData;
        files->setUrls({QUrl::fromLocalFile(m_path)});
        auto* drag = new QDrag(this);
        drag->setMimeData(files);
        drag->exec(Qt::CopyAction);
    }

private:
    QString m_path;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2)
        return 2;
    DragSource source(arguments[1]);
    source.show();
    return QApplication::exec();
}
