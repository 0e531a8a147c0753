// SPDX-License-Identifier: GPL-3.0-or-later
// The files are as Python 3.11, numpy 1.24, pandas 1.5 and torch 1.13 wrote them when these tests were
// written, in base64; the malformed ones are such files with bytes changed, or written by hand.
#include "core/base/error.h"
#include "core/gene/numpy_vectors.h"
#include "core/gene/pickle_vectors.h"
#include "core/gene/torch_vectors.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <cstdint>
#include <filesystem>
#include <fstream>

using namespace knockscope;
using test::errorOf;

namespace {

const std::vector<std::string> kGenes{"A", "B"};
const std::vector<float> kValues{1, 2, 3, 4, 5, -6.5f};

std::span<const std::byte> startOf(const QByteArray& bytes)
{
    return std::as_bytes(
        std::span(bytes.data(), static_cast<std::size_t>(std::min<qsizetype>(bytes.size(), 16))));
}

/// A number as pickles hold it.
std::string packed(double value)
{
    std::string bytes = "G";
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes += static_cast<char>(static_cast<unsigned char>(std::bit_cast<std::uint64_t>(value) >> shift));
    return bytes;
}

/// Protocol 2: a text of one byte.
std::string packed(char letter)
{
    return std::string("X\x01\0\0\0", 5) + letter;
}

} // namespace

class TestPythonVectors : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    JobMonitor m_monitor;

    std::filesystem::path write(const std::string& name, const QByteArray& bytes) const
    {
        const std::filesystem::path path = std::filesystem::path(m_folder.path().toStdString()) / name;
        std::ofstream(path, std::ios::binary) << bytes.toStdString();
        return path;
    }

    void compare(const LoadedVectors& loaded, const std::string& format) const
    {
        QCOMPARE(loaded.names, kGenes);
        QCOMPARE(loaded.dimension, std::size_t{3});
        QCOMPARE(loaded.values, kValues);
        QVERIFY2(loaded.format.starts_with(format), loaded.format.c_str());
    }

    void saysWithFile(const QString& message, const QString& says, const QString& file) const
    {
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY2(message.contains(file), qPrintable(message));
        QVERIFY2(message.endsWith(QLatin1Char('.')), qPrintable(message));
    }

private Q_SLOTS:
    void pickles_data()
    {
        QTest::addColumn<QByteArray>("base64");
        QTest::newRow("lists, protocol 0") << QByteArray(
            "KGRwMApWQQpwMQoobHAyCkYxLjAKYUYyLjAKYUYzLjAKYXNWQgpwMwoobHA0CkY0LjAKYUY1LjAKYUYtNi41"
            "CmFzLg==");
        QTest::newRow("lists, protocol 1") << QByteArray(
            "fXEAKFgBAAAAQXEBXXECKEc/8AAAAAAAAEdAAAAAAAAAAEdACAAAAAAAAGVYAQAAAEJxA11xBChHQBAAAAAA"
            "AABHQBQAAAAAAABHwBoAAAAAAABldS4=");
        QTest::newRow("lists, protocol 2") << QByteArray(
            "gAJ9cQAoWAEAAABBcQFdcQIoRz/wAAAAAAAAR0AAAAAAAAAAR0AIAAAAAAAAZVgBAAAAQnEDXXEEKEdAEAAA"
            "AAAAAEdAFAAAAAAAAEfAGgAAAAAAAGV1Lg==");
        QTest::newRow("lists, protocol 3") << QByteArray(
            "gAN9cQAoWAEAAABBcQFdcQIoRz/wAAAAAAAAR0AAAAAAAAAAR0AIAAAAAAAAZVgBAAAAQnEDXXEEKEdAEAAA"
            "AAAAAEdAFAAAAAAAAEfAGgAAAAAAAGV1Lg==");
        QTest::newRow("lists, protocol 4") << QByteArray(
            "gASVSwAAAAAAAAB9lCiMAUGUXZQoRz/wAAAAAAAAR0AAAAAAAAAAR0AIAAAAAAAAZYwBQpRdlChHQBAAAAAA"
            "AABHQBQAAAAAAABHwBoAAAAAAABldS4=");
        QTest::newRow("lists, protocol 5") << QByteArray(
            "gAWVSwAAAAAAAAB9lCiMAUGUXZQoRz/wAAAAAAAAR0AAAAAAAAAAR0AIAAAAAAAAZYwBQpRdlChHQBAAAAAA"
            "AABHQBQAAAAAAABHwBoAAAAAAABldS4=");
        QTest::newRow("float32 arrays, protocol 0") << QByteArray(
            "KGRwMApWQQpwMQpjbnVtcHkuY29yZS5tdWx0aWFycmF5Cl9yZWNvbnN0cnVjdApwMgooY251bXB5Cm5kYXJy"
            "YXkKcDMKKEkwCnRwNApjX2NvZGVjcwplbmNvZGUKcDUKKFZiCnA2ClZsYXRpbjEKcDcKdHA4ClJwOQp0cDEw"
            "ClJwMTEKKEkxCihJMwp0cDEyCmNudW1weQpkdHlwZQpwMTMKKFZmNApwMTQKSTAwCkkwMQp0cDE1ClJwMTYK"
            "KEkzClY8CnAxNwpOTk5JLTEKSS0xCkkwCnRwMTgKYkkwMApnNQooVlx1MDAwMFx1MDAwMIA/XHUwMDAwXHUw"
            "MDAwXHUwMDAwQFx1MDAwMFx1MDAwMEBACnAxOQpnNwp0cDIwClJwMjEKdHAyMgpic1ZCCnAyMwpnMgooZzMK"
            "KEkwCnRwMjQKZzkKdHAyNQpScDI2CihJMQooSTMKdHAyNwpnMTYKSTAwCmc1CihWXHUwMDAwXHUwMDAwgEBc"
            "dTAwMDBcdTAwMDCgQFx1MDAwMFx1MDAwMNDACnAyOApnNwp0cDI5ClJwMzAKdHAzMQpicy4=");
        QTest::newRow("float32 arrays, protocol 1") << QByteArray(
            "fXEAKFgBAAAAQXEBY251bXB5LmNvcmUubXVsdGlhcnJheQpfcmVjb25zdHJ1Y3QKcQIoY251bXB5Cm5kYXJy"
            "YXkKcQMoSwB0cQRjX2NvZGVjcwplbmNvZGUKcQUoWAEAAABicQZYBgAAAGxhdGluMXEHdHEIUnEJdHEKUnEL"
            "KEsBKEsDdHEMY251bXB5CmR0eXBlCnENKFgCAAAAZjRxDkkwMApJMDEKdHEPUnEQKEsDWAEAAAA8cRFOTk5K"
            "/////0r/////SwB0cRJiSTAwCmgFKFgNAAAAAADCgD8AAABAAABAQHETaAd0cRRScRV0cRZiWAEAAABCcRdo"
            "AihoAyhLAHRxGGgJdHEZUnEaKEsBKEsDdHEbaBBJMDAKaAUoWBAAAAAAAMKAQAAAwqBAAADDkMOAcRxoB3Rx"
            "HVJxHnRxH2J1Lg==");
        QTest::newRow("float32 arrays, protocol 2") << QByteArray(
            "gAJ9cQAoWAEAAABBcQFjbnVtcHkuY29yZS5tdWx0aWFycmF5Cl9yZWNvbnN0cnVjdApxAmNudW1weQpuZGFy"
            "cmF5CnEDSwCFcQRjX2NvZGVjcwplbmNvZGUKcQVYAQAAAGJxBlgGAAAAbGF0aW4xcQeGcQhScQmHcQpScQso"
            "SwFLA4VxDGNudW1weQpkdHlwZQpxDVgCAAAAZjRxDomIh3EPUnEQKEsDWAEAAAA8cRFOTk5K/////0r/////"
            "SwB0cRJiiWgFWA0AAAAAAMKAPwAAAEAAAEBAcRNoB4ZxFFJxFXRxFmJYAQAAAEJxF2gCaANLAIVxGGgJh3EZ"
            "UnEaKEsBSwOFcRtoEIloBVgQAAAAAADCgEAAAMKgQAAAw5DDgHEcaAeGcR1ScR50cR9idS4=");
        QTest::newRow("float32 arrays, protocol 3") << QByteArray(
            "gAN9cQAoWAEAAABBcQFjbnVtcHkuY29yZS5tdWx0aWFycmF5Cl9yZWNvbnN0cnVjdApxAmNudW1weQpuZGFy"
            "cmF5CnEDSwCFcQRDAWJxBYdxBlJxByhLAUsDhXEIY251bXB5CmR0eXBlCnEJWAIAAABmNHEKiYiHcQtScQwo"
            "SwNYAQAAADxxDU5OTkr/////Sv////9LAHRxDmKJQwwAAIA/AAAAQAAAQEBxD3RxEGJYAQAAAEJxEWgCaANL"
            "AIVxEmgFh3ETUnEUKEsBSwOFcRVoDIlDDAAAgEAAAKBAAADQwHEWdHEXYnUu");
        QTest::newRow("float32 arrays, protocol 4") << QByteArray(
            "gASVygAAAAAAAAB9lCiMAUGUjBVudW1weS5jb3JlLm11bHRpYXJyYXmUjAxfcmVjb25zdHJ1Y3SUk5SMBW51"
            "bXB5lIwHbmRhcnJheZSTlEsAhZRDAWKUh5RSlChLAUsDhZRoBYwFZHR5cGWUk5SMAmY0lImIh5RSlChLA4wB"
            "PJROTk5K/////0r/////SwB0lGKJQwwAAIA/AAAAQAAAQECUdJRijAFClGgEaAdLAIWUaAmHlFKUKEsBSwOF"
            "lGgRiUMMAACAQAAAoEAAANDAlHSUYnUu");
        QTest::newRow("float32 arrays, protocol 5") << QByteArray(
            "gAWVsAAAAAAAAAB9lCiMAUGUjBJudW1weS5jb3JlLm51bWVyaWOUjAtfZnJvbWJ1ZmZlcpSTlCiWDAAAAAAA"
            "AAAAAIA/AAAAQAAAQECUjAVudW1weZSMBWR0eXBllJOUjAJmNJSJiIeUUpQoSwOMATyUTk5OSv////9K////"
            "/0sAdJRiSwOFlIwBQ5R0lFKUjAFClGgEKJYMAAAAAAAAAAAAgEAAAKBAAADQwJRoC0sDhZRoD3SUUpR1Lg==");
        QTest::newRow("f8 arrays, protocol 4") << QByteArray(
            "gASV4gAAAAAAAAB9lCiMAUGUjBVudW1weS5jb3JlLm11bHRpYXJyYXmUjAxfcmVjb25zdHJ1Y3SUk5SMBW51"
            "bXB5lIwHbmRhcnJheZSTlEsAhZRDAWKUh5RSlChLAUsDhZRoBYwFZHR5cGWUk5SMAmY4lImIh5RSlChLA4wB"
            "PJROTk5K/////0r/////SwB0lGKJQxgAAAAAAADwPwAAAAAAAABAAAAAAAAACECUdJRijAFClGgEaAdLAIWU"
            "aAmHlFKUKEsBSwOFlGgRiUMYAAAAAAAAEEAAAAAAAAAUQAAAAAAAABrAlHSUYnUu");
        QTest::newRow("f2 arrays, protocol 4") << QByteArray(
            "gASVvgAAAAAAAAB9lCiMAUGUjBVudW1weS5jb3JlLm11bHRpYXJyYXmUjAxfcmVjb25zdHJ1Y3SUk5SMBW51"
            "bXB5lIwHbmRhcnJheZSTlEsAhZRDAWKUh5RSlChLAUsDhZRoBYwFZHR5cGWUk5SMAmYylImIh5RSlChLA4wB"
            "PJROTk5K/////0r/////SwB0lGKJQwYAPABAAEKUdJRijAFClGgEaAdLAIWUaAmHlFKUKEsBSwOFlGgRiUMG"
            "AEQARYDGlHSUYnUu");
        QTest::newRow(">f4 arrays, protocol 4") << QByteArray(
            "gASV7AAAAAAAAAB9lCiMAUGUjBVudW1weS5jb3JlLm11bHRpYXJyYXmUjAxfcmVjb25zdHJ1Y3SUk5SMBW51"
            "bXB5lIwHbmRhcnJheZSTlEsAhZRDAWKUh5RSlChLAUsDhZRoBYwFZHR5cGWUk5SMAmY0lImIh5RSlChLA4wB"
            "PpROTk5K/////0r/////SwB0lGKJQww/gAAAQAAAAEBAAACUdJRijAFClGgEaAdLAIWUaAmHlFKUKEsBSwOF"
            "lGgOjAJmNJSJiIeUUpQoSwNoEk5OTkr/////Sv////9LAHSUYolDDECAAABAoAAAwNAAAJR0lGJ1Lg==");
        QTest::newRow(">f8 arrays, protocol 4") << QByteArray(
            "gASVBAEAAAAAAAB9lCiMAUGUjBVudW1weS5jb3JlLm11bHRpYXJyYXmUjAxfcmVjb25zdHJ1Y3SUk5SMBW51"
            "bXB5lIwHbmRhcnJheZSTlEsAhZRDAWKUh5RSlChLAUsDhZRoBYwFZHR5cGWUk5SMAmY4lImIh5RSlChLA4wB"
            "PpROTk5K/////0r/////SwB0lGKJQxg/8AAAAAAAAEAAAAAAAAAAQAgAAAAAAACUdJRijAFClGgEaAdLAIWU"
            "aAmHlFKUKEsBSwOFlGgOjAJmOJSJiIeUUpQoSwNoEk5OTkr/////Sv////9LAHSUYolDGEAQAAAAAAAAQBQA"
            "AAAAAADAGgAAAAAAAJR0lGJ1Lg==");
        QTest::newRow("tuples") << QByteArray(
            "gASVRwAAAAAAAAB9lCiMAUGURz/wAAAAAAAAR0AAAAAAAAAAR0AIAAAAAAAAh5SMAUKUR0AQAAAAAAAAR0AU"
            "AAAAAAAAR8AaAAAAAAAAh5R1Lg==");
        QTest::newRow("numpy numbers in lists") << QByteArray(
            "gASVxAAAAAAAAAB9lCiMAUGUXZQojBVudW1weS5jb3JlLm11bHRpYXJyYXmUjAZzY2FsYXKUk5SMBW51bXB5"
            "lIwFZHR5cGWUk5SMAmY0lImIh5RSlChLA4wBPJROTk5K/////0r/////SwB0lGJDBAAAgD+UhpRSlGgFaAtD"
            "BAAAAECUhpRSlGgFaAtDBAAAQECUhpRSlGWMAUKUXZQoaAVoC0MEAACAQJSGlFKUaAVoC0MEAACgQJSGlFKU"
            "aAVoC0MEAADQwJSGlFKUZXUu");
        QTest::newRow("numpy numbers in lists, protocol 2") << QByteArray(
            "gAJ9cQAoWAEAAABBcQFdcQIoY251bXB5LmNvcmUubXVsdGlhcnJheQpzY2FsYXIKcQNjbnVtcHkKZHR5cGUK"
            "cQRYAgAAAGY4cQWJiIdxBlJxByhLA1gBAAAAPHEITk5OSv////9K/////0sAdHEJYmNfY29kZWNzCmVuY29k"
            "ZQpxClgJAAAAAAAAAAAAw7A/cQtYBgAAAGxhdGluMXEMhnENUnEOhnEPUnEQaANoB2gKWAgAAAAAAAAAAAAA"
            "QHERaAyGcRJScROGcRRScRVoA2gHaApYCAAAAAAAAAAAAAhAcRZoDIZxF1JxGIZxGVJxGmVYAQAAAEJxG11x"
            "HChoA2gHaApYCAAAAAAAAAAAABBAcR1oDIZxHlJxH4ZxIFJxIWgDaAdoClgIAAAAAAAAAAAAFEBxImgMhnEj"
            "UnEkhnElUnEmaANoB2gKWAkAAAAAAAAAAAAaw4BxJ2gMhnEoUnEphnEqUnErZXUu");
        QTest::newRow("arrays [1, d]") << QByteArray(
            "gASV5gAAAAAAAAB9lCiMAUGUjBVudW1weS5jb3JlLm11bHRpYXJyYXmUjAxfcmVjb25zdHJ1Y3SUk5SMBW51"
            "bXB5lIwHbmRhcnJheZSTlEsAhZRDAWKUh5RSlChLAUsBSwOGlGgFjAVkdHlwZZSTlIwCZjiUiYiHlFKUKEsD"
            "jAE8lE5OTkr/////Sv////9LAHSUYolDGAAAAAAAAPA/AAAAAAAAAEAAAAAAAAAIQJR0lGKMAUKUaARoB0sA"
            "hZRoCYeUUpQoSwFLAUsDhpRoEYlDGAAAAAAAABBAAAAAAAAAFEAAAAAAAAAawJR0lGJ1Lg==");
        QTest::newRow("lists [1, d]") << QByteArray(
            "gASVUQAAAAAAAAB9lCiMAUGUXZRdlChHP/AAAAAAAABHQAAAAAAAAABHQAgAAAAAAABlYYwBQpRdlF2UKEdA"
            "EAAAAAAAAEdAFAAAAAAAAEfAGgAAAAAAAGVhdS4=");
        QTest::newRow("names as bytes") << QByteArray(
            "gAN9cQAoQwFBcQFdcQIoRz/wAAAAAAAAR0AAAAAAAAAAR0AIAAAAAAAAZUMBQnEDXXEEKEdAEAAAAAAAAEdA"
            "FAAAAAAAAEfAGgAAAAAAAGV1Lg==");
        QTest::newRow("names as bytes, protocol 2") << QByteArray(
            "gAJ9cQAoY19jb2RlY3MKZW5jb2RlCnEBWAEAAABBcQJYBgAAAGxhdGluMXEDhnEEUnEFXXEGKEc/8AAAAAAA"
            "AEdAAAAAAAAAAEdACAAAAAAAAGVoAVgBAAAAQnEHaAOGcQhScQldcQooR0AQAAAAAAAAR0AUAAAAAAAAR8Aa"
            "AAAAAAAAZXUu");
        QTest::newRow("names of numpy") << QByteArray(
            "gASVzAAAAAAAAAB9lCiMFW51bXB5LmNvcmUubXVsdGlhcnJheZSMBnNjYWxhcpSTlIwFbnVtcHmUjAVkdHlw"
            "ZZSTlIwCVTGUiYiHlFKUKEsDjAE8lE5OTksESwRLCHSUYkMEQQAAAJSGlFKUXZQoRz/wAAAAAAAAR0AAAAAA"
            "AAAAR0AIAAAAAAAAZWgDaAaMAlUxlImIh5RSlChLA2gKTk5OSwRLBEsIdJRiQwRCAAAAlIaUUpRdlChHQBAA"
            "AAAAAABHQBQAAAAAAABHwBoAAAAAAABldS4=");
        QTest::newRow("OrderedDict") << QByteArray(
            "gASVagAAAAAAAACMC2NvbGxlY3Rpb25zlIwLT3JkZXJlZERpY3SUk5QpUpQojAFBlF2UKEc/8AAAAAAAAEdA"
            "AAAAAAAAAEdACAAAAAAAAGWMAUKUXZQoR0AQAAAAAAAAR0AUAAAAAAAAR8AaAAAAAAAAZXUu");
        QTest::newRow("defaultdict") << QByteArray(
            "gASVfwAAAAAAAACMC2NvbGxlY3Rpb25zlIwLZGVmYXVsdGRpY3SUk5SMCGJ1aWx0aW5zlIwEbGlzdJSTlIWU"
            "UpQojAFBlF2UKEc/8AAAAAAAAEdAAAAAAAAAAEdACAAAAAAAAGWMAUKUXZQoR0AQAAAAAAAAR0AUAAAAAAAA"
            "R8AaAAAAAAAAZXUu");
        QTest::newRow("nested") << QByteArray(
            "gASVWwAAAAAAAAB9lIwKZW1iZWRkaW5nc5R9lCiMAUGUXZQoRz/wAAAAAAAAR0AAAAAAAAAAR0AIAAAAAAAA"
            "ZYwBQpRdlChHQBAAAAAAAABHQBQAAAAAAABHwBoAAAAAAABldXMu");
        QTest::newRow("names and matrix") << QByteArray(
            "gASV3wAAAAAAAAB9lCiMBWdlbmVzlF2UKIwBQZSMAUKUZYwKZW1iZWRkaW5nc5SMFW51bXB5LmNvcmUubXVs"
            "dGlhcnJheZSMDF9yZWNvbnN0cnVjdJSTlIwFbnVtcHmUjAduZGFycmF5lJOUSwCFlEMBYpSHlFKUKEsBSwJL"
            "A4aUaAmMBWR0eXBllJOUjAJmOJSJiIeUUpQoSwOMATyUTk5OSv////9K/////0sAdJRiiUMwAAAAAAAA8D8A"
            "AAAAAAAAQAAAAAAAAAhAAAAAAAAAEEAAAAAAAAAUQAAAAAAAABrAlHSUYnUu");
        QTest::newRow("names and matrix in Fortran order") << QByteArray(
            "gAWV/QAAAAAAAAB9lCiMBWdlbmVzlIwSbnVtcHkuY29yZS5udW1lcmljlIwLX2Zyb21idWZmZXKUk5QolggA"
            "AAAAAAAAQQAAAEIAAACUjAVudW1weZSMBWR0eXBllJOUjAJVMZSJiIeUUpQoSwOMATyUTk5OSwRLBEsIdJRi"
            "SwKFlIwBQ5R0lFKUjAplbWJlZGRpbmdzlGgEKJYwAAAAAAAAAAAAAAAAAPA/AAAAAAAAEEAAAAAAAAAAQAAA"
            "AAAAABRAAAAAAAAACEAAAAAAAAAawJRoCIwCZjiUiYiHlFKUKEsDaAxOTk5K/////0r/////SwB0lGJLAksD"
            "hpSMAUaUdJRSlHUu");
        QTest::newRow("names as objects and lists of lists") << QByteArray(
            "gASV9wAAAAAAAAB9lCiMCmdlbmVfbmFtZXOUjBVudW1weS5jb3JlLm11bHRpYXJyYXmUjAxfcmVjb25zdHJ1"
            "Y3SUk5SMBW51bXB5lIwHbmRhcnJheZSTlEsAhZRDAWKUh5RSlChLAUsChZRoBYwFZHR5cGWUk5SMAk84lImI"
            "h5RSlChLA4wBfJROTk5K/////0r/////Sz90lGKJXZQojAFBlIwBQpRldJRijAFYlF2UKF2UKEc/8AAAAAAA"
            "AEdAAAAAAAAAAEdACAAAAAAAAGVdlChHQBAAAAAAAABHQBQAAAAAAABHwBoAAAAAAABlZYwEbm90ZZSPlChL"
            "AUsCkHUu");
        QTest::newRow("Python's own pickler") << QByteArray(
            "gASVSwAAAAAAAAB9lCiMAUGUXZQoRz/wAAAAAAAAR0AAAAAAAAAAR0AIAAAAAAAAZYwBQpRdlChHQBAAAAAA"
            "AABHQBQAAAAAAABHwBoAAAAAAABldS4=");
        QTest::newRow("optimised") << QByteArray(
            "gASVsgAAAAAAAAB9KIwBQYwVbnVtcHkuY29yZS5tdWx0aWFycmF5jAxfcmVjb25zdHJ1Y3STlIwFbnVtcHmU"
            "jAduZGFycmF5k5RLAIVDAWKUh1IoSwFLA4VoAYwFZHR5cGWTjAJmNImIh1KUKEsDjAE8Tk5OSv////9K////"
            "/0sAdGKJQwwAAIA/AAAAQAAAQEB0YowBQmgAaAJLAIVoA4dSKEsBSwOFaASJQwwAAIBAAACgQAAA0MB0YnUu");
    }

    void pickles()
    {
        QFETCH(QByteArray, base64);
        const QByteArray bytes = QByteArray::fromBase64(base64);
        QVERIFY(looksLikePickle(startOf(bytes)));
        QVERIFY(!looksLikeOldTorch(startOf(bytes)));
        compare(readPickleVectors(write("genes.pickle", bytes), m_monitor), "Python pickle (protocol ");
    }

    void integers_data()
    {
        QTest::addColumn<QByteArray>("base64");
        QTest::newRow("integers, protocol 2")
            << QByteArray("gAJ9cQAoWAEAAABBcQFdcQIoSwFLAk0sAWVYAQAAAEJxA11xBChK/P///0pwEQEAigYAAAAAAAFldS4=");
        QTest::newRow("integers, protocol 4")
            << QByteArray("gASVLgAAAAAAAAB9lCiMAUGUXZQoSwFLAk0sAWWMAUKUXZQoSvz///9KcBEBAIoGAAAAAAABZXUu");
        QTest::newRow("integers, protocol 0") << QByteArray(
            "KGRwMApWQQpwMQoobHAyCkkxCmFJMgphSTMwMAphc1ZCCnAzCihscDQKSS00CmFJNzAwMDAKYUwxMDk5NTEx"
            "NjI3Nzc2TAphcy4=");
        QTest::newRow("integers of numpy") << QByteArray(
            "gASV4gAAAAAAAAB9lCiMAUGUjBVudW1weS5jb3JlLm11bHRpYXJyYXmUjAxfcmVjb25zdHJ1Y3SUk5SMBW51"
            "bXB5lIwHbmRhcnJheZSTlEsAhZRDAWKUh5RSlChLAUsDhZRoBYwFZHR5cGWUk5SMAmk4lImIh5RSlChLA4wB"
            "PJROTk5K/////0r/////SwB0lGKJQxgBAAAAAAAAAAIAAAAAAAAALAEAAAAAAACUdJRijAFClGgEaAdLAIWU"
            "aAmHlFKUKEsBSwOFlGgRiUMY/P////////9wEQEAAAAAAAAAAAAAAQAAlHSUYnUu");
    }

    void integers()
    {
        QFETCH(QByteArray, base64);
        const LoadedVectors loaded =
            readPickleVectors(write("integers.pkl", QByteArray::fromBase64(base64)), m_monitor);
        QCOMPARE(loaded.values, (std::vector<float>{1, 2, 300, -4, 70000, 0x1p40f}));
    }

    /// One list may be the vector of many genes; vectors of zeros are kept.
    void sharedLists()
    {
        const QByteArray bytes = QByteArray::fromBase64(

            "gASVUQAAAAAAAAB9lCiMAUGUXZQoRz/wAAAAAAAAR0AAAAAAAAAAR0AIAAAAAAAAZYwBQpRdlChHAAAAAAAA"
            "AABHAAAAAAAAAABHAAAAAAAAAABljAFDlGgEdS4=");
        const LoadedVectors loaded = readPickleVectors(write("shared.pkl", bytes), m_monitor);
        QCOMPARE(loaded.names, (std::vector<std::string>{"A", "B", "C"}));
        QCOMPARE(loaded.values, (std::vector<float>{1, 2, 3, 0, 0, 0, 0, 0, 0}));
    }

    /// Longer than a block of the file and than what Python appends at once.
    void longLists()
    {
        constexpr std::size_t kGeneCount = 20;
        constexpr std::size_t kLength = 12'345;
        std::string bytes = "\x80\x02}(";
        std::vector<float> expected;
        for (std::size_t gene = 0; gene < kGeneCount; ++gene) {
            bytes += packed(static_cast<char>('A' + gene)) + "]";
            for (std::size_t i = 0; i < kLength; ++i) {
                if (i % 1000 == 0)
                    bytes += i == 0 ? "(" : "e(";
                const double value = static_cast<double>(gene * kLength + i) / 8;
                bytes += packed(value);
                expected.push_back(static_cast<float>(value));
            }
            bytes += 'e';
        }
        bytes += "u.";
        const LoadedVectors loaded =
            readPickleVectors(write("long.pkl", QByteArray::fromStdString(bytes)), m_monitor);
        QCOMPARE(loaded.names.size(), kGeneCount);
        QCOMPARE(loaded.dimension, kLength);
        QVERIFY(loaded.values == expected);
    }

    void brokenPickles_data()
    {
        QTest::addColumn<QByteArray>("base64");
        QTest::addColumn<QString>("says");
        QTest::newRow("os.system") << QByteArray(
            "gASVJgAAAAAAAAB9lIwBQZSMBXBvc2l4lIwGc3lzdGVtlJOUjAR0cnVllIWUUpRzLg==")
                                   << QStringLiteral("calls posix.system");
        QTest::newRow("os.system, protocol 0")
            << QByteArray("KGRwMApWQQpwMQpjcG9zaXgKc3lzdGVtCnAyCihWdHJ1ZQpwMwp0cDQKUnA1CnMu")
            << QStringLiteral("calls posix.system");
        QTest::newRow("own class") << QByteArray("gASVHwAAAAAAAAB9lIwBQZSMCF9fbWFpbl9flIwETWluZZSTlCmBlHMu")
                                   << QStringLiteral("calls __main__.Mine");
        QTest::newRow("pandas table") << QByteArray(
            "gASVkgIAAAAAAACMEXBhbmRhcy5jb3JlLmZyYW1llIwJRGF0YUZyYW1llJOUKYGUfZQojARfbWdylIwecGFu"
            "ZGFzLmNvcmUuaW50ZXJuYWxzLm1hbmFnZXJzlIwMQmxvY2tNYW5hZ2VylJOUjBZwYW5kYXMuX2xpYnMuaW50"
            "ZXJuYWxzlIwPX3VucGlja2xlX2Jsb2NrlJOUjBVudW1weS5jb3JlLm11bHRpYXJyYXmUjAxfcmVjb25zdHJ1"
            "Y3SUk5SMBW51bXB5lIwHbmRhcnJheZSTlEsAhZRDAWKUh5RSlChLAUsBSwKGlGgPjAVkdHlwZZSTlIwCZjiU"
            "iYiHlFKUKEsDjAE8lE5OTkr/////Sv////9LAHSUYolDEAAAAAAAAPA/AAAAAAAAAECUdJRijAhidWlsdGlu"
            "c5SMBXNsaWNllJOUSwBLAUsBh5RSlEsCh5RSlIWUXZQojBhwYW5kYXMuY29yZS5pbmRleGVzLmJhc2WUjApf"
            "bmV3X0luZGV4lJOUaCmMBUluZGV4lJOUfZQojARkYXRhlGgOaBFLAIWUaBOHlFKUKEsBSwGFlGgYjAJPOJSJ"
            "iIeUUpQoSwOMAXyUTk5OSv////9K/////0s/dJRiiV2UjAF4lGF0lGKMBG5hbWWUTnWGlFKUaCuMGXBhbmRh"
            "cy5jb3JlLmluZGV4ZXMucmFuZ2WUjApSYW5nZUluZGV4lJOUfZQoaDxOjAVzdGFydJRLAIwEc3RvcJRLAowE"
            "c3RlcJRLAXWGlFKUZYaUUpSMBF90eXCUjAlkYXRhZnJhbWWUjAlfbWV0YWRhdGGUXZSMBWF0dHJzlH2UjAZf"
            "ZmxhZ3OUfZSMF2FsbG93c19kdXBsaWNhdGVfbGFiZWxzlIhzdWIu")
                                      << QStringLiteral("to_csv");
        QTest::newRow("pandas column") << QByteArray(
            "gAWVSQIAAAAAAACMEnBhbmRhcy5jb3JlLnNlcmllc5SMBlNlcmllc5STlCmBlH2UKIwEX21ncpSMHnBhbmRh"
            "cy5jb3JlLmludGVybmFscy5tYW5hZ2Vyc5SMElNpbmdsZUJsb2NrTWFuYWdlcpSTlCmBlChdlIwYcGFuZGFz"
            "LmNvcmUuaW5kZXhlcy5iYXNllIwKX25ld19JbmRleJSTlIwZcGFuZGFzLmNvcmUuaW5kZXhlcy5yYW5nZZSM"
            "ClJhbmdlSW5kZXiUk5R9lCiMBG5hbWWUTowFc3RhcnSUSwCMBHN0b3CUSwKMBHN0ZXCUSwF1hpRSlGFdlIwS"
            "bnVtcHkuY29yZS5udW1lcmljlIwLX2Zyb21idWZmZXKUk5QolhAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAQJSM"
            "BW51bXB5lIwFZHR5cGWUk5SMAmY4lImIh5RSlChLA4wBPJROTk5K/////0r/////SwB0lGJLAoWUjAFDlHSU"
            "UpRhXZRoDWgQfZQoaBJOaBNLAGgUSwJoFUsBdYaUUpRhfZSMBjAuMTQuMZR9lCiMBGF4ZXOUaAqMBmJsb2Nr"
            "c5RdlH2UKIwGdmFsdWVzlGgojAhtZ3JfbG9jc5SMCGJ1aWx0aW5zlIwFc2xpY2WUk5RLAEsCSwGHlFKUdWF1"
            "c3SUYowEX3R5cJSMBnNlcmllc5SMCV9tZXRhZGF0YZRdlGgSYYwFYXR0cnOUfZSMBl9mbGFnc5R9lIwXYWxs"
            "b3dzX2R1cGxpY2F0ZV9sYWJlbHOUiHNoEk51Yi4=")
                                       << QStringLiteral("to_csv");
        QTest::newRow("tensor") << QByteArray(
            "gASVhAEAAAAAAAB9lIwBQZSMDHRvcmNoLl91dGlsc5SMEl9yZWJ1aWxkX3RlbnNvcl92MpSTlCiMDXRvcmNo"
            "LnN0b3JhZ2WUjBBfbG9hZF9mcm9tX2J5dGVzlJOUQ/mAAooKbPycRvkgaqhQGS6AAk3pAy6AAn1xAChYEAAA"
            "AHByb3RvY29sX3ZlcnNpb25xAU3pA1gNAAAAbGl0dGxlX2VuZGlhbnECiFgKAAAAdHlwZV9zaXplc3EDfXEE"
            "KFgFAAAAc2hvcnRxBUsCWAMAAABpbnRxBksEWAQAAABsb25ncQdLBHV1LoACKFgHAAAAc3RvcmFnZXEAY3Rv"
            "cmNoCkZsb2F0U3RvcmFnZQpxAVgJAAAANjIzNzU3OTA0cQJYAwAAAGNwdXEDSwJOdHEEUS6AAl1xAFgJAAAA"
            "NjIzNzU3OTA0cQFhLgIAAAAAAAAAAAAAAAAAAACUhZRSlEsASwKFlEsBhZSJjAtjb2xsZWN0aW9uc5SMC09y"
            "ZGVyZWREaWN0lJOUKVKUdJRSlHMu")
                                << QStringLiteral("torch.save");
        QTest::newRow("lengths differ")
            << QByteArray("gASVLwAAAAAAAAB9lCiMAUGUXZQoRz/wAAAAAAAAR0AAAAAAAAAAZYwBQpRdlEc/8AAAAAAAAGF1Lg==")
            << QStringLiteral("the vector of B has 1 numbers, that of A 2");
        QTest::newRow("lengths of arrays differ")
            << QByteArray(
                   "gASV2gAAAAAAAAB9lCiMAUGUjBVudW1weS5jb3JlLm11bHRpYXJyYXmUjAxfcmVjb25zdHJ1Y3SUk5SMBW51"
                   "bXB5lIwHbmRhcnJheZSTlEsAhZRDAWKUh5RSlChLAUsChZRoBYwFZHR5cGWUk5SMAmY4lImIh5RSlChLA4wB"
                   "PJROTk5K/////0r/////SwB0lGKJQxAAAAAAAAAAAAAAAAAAAAAAlHSUYowBQpRoBGgHSwCFlGgJh5RSlChL"
                   "AUsDhZRoEYlDGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJR0lGJ1Lg==")
            << QStringLiteral("the vector of B has 3 numbers, that of A 2");
        QTest::newRow("NaN") << QByteArray(
            "gASVOQAAAAAAAAB9lCiMAUGUXZQoRz/wAAAAAAAAR0AAAAAAAAAAZYwBQpRdlChHP/AAAAAAAABHf/gAAAAA"
            "AABldS4=") << QStringLiteral("number 2 of the vector of B is not a number");
        QTest::newRow("infinite") << QByteArray(
            "gASVnwAAAAAAAAB9lIwBQZSMFW51bXB5LmNvcmUubXVsdGlhcnJheZSMDF9yZWNvbnN0cnVjdJSTlIwFbnVt"
            "cHmUjAduZGFycmF5lJOUSwCFlEMBYpSHlFKUKEsBSwKFlGgFjAVkdHlwZZSTlIwCZjiUiYiHlFKUKEsDjAE8"
            "lE5OTkr/////Sv////9LAHSUYolDEAAAAAAAAPB/AAAAAAAAAECUdJRicy4=")
                                  << QStringLiteral("number 1 of the vector of A is infinite");
        QTest::newRow("too large") << QByteArray("gASVFAAAAAAAAAB9lIwBQZRdlEd+N+Q8iAB1nGFzLg==")
                                   << QStringLiteral("infinite or too large");
        QTest::newRow("empty dict") << QByteArray("gAR9lC4=") << QStringLiteral("an empty dict");
        QTest::newRow("empty vector")
            << QByteArray("gASVCgAAAAAAAAB9lIwBQZRdlHMu") << QStringLiteral("the vector of A is empty");
        QTest::newRow("scalars") << QByteArray("gASVHwAAAAAAAAB9lCiMAUGURz/wAAAAAAAAjAFClEdAAAAAAAAAAHUu")
                                 << QStringLiteral("the value of A is a single number");
        QTest::newRow("nothing") << QByteArray("gASVCQAAAAAAAAB9lIwBQZROcy4=")
                                 << QStringLiteral("the value of A is None");
        QTest::newRow("numbers as keys") << QByteArray("gASVEgAAAAAAAAB9lEsBXZRHP/AAAAAAAABhcy4=")
                                         << QStringLiteral("a key of the dict is a single number");
        QTest::newRow("texts as values") << QByteArray("gASVFAAAAAAAAAB9lIwBQZRdlCiMAXiUjAF5lGVzLg==")
                                         << QStringLiteral("the value of A is a list");
        QTest::newRow("matrix as value") << QByteArray(
            "gASV9gAAAAAAAAB9lCiMAUGUjBVudW1weS5jb3JlLm11bHRpYXJyYXmUjAxfcmVjb25zdHJ1Y3SUk5SMBW51"
            "bXB5lIwHbmRhcnJheZSTlEsAhZRDAWKUh5RSlChLAUsCSwKGlGgFjAVkdHlwZZSTlIwCZjiUiYiHlFKUKEsD"
            "jAE8lE5OTkr/////Sv////9LAHSUYolDIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlHSUYowB"
            "QpRoBGgHSwCFlGgJh5RSlChLAUsCSwKGlGgRiUMgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACU"
            "dJRidS4=") << QStringLiteral("an array of shape (2, 2)");
        QTest::newRow("list") << QByteArray("gASVFwAAAAAAAABdlChHP/AAAAAAAABHQAAAAAAAAABlLg==")
                              << QStringLiteral("the pickle holds a list of numbers");
        QTest::newRow("complex") << QByteArray(
            "gASVsAAAAAAAAAB9lIwBQZSMFW51bXB5LmNvcmUubXVsdGlhcnJheZSMDF9yZWNvbnN0cnVjdJSTlIwFbnVt"
            "cHmUjAduZGFycmF5lJOUSwCFlEMBYpSHlFKUKEsBSwKFlGgFjAVkdHlwZZSTlIwDYzE2lImIh5RSlChLA4wB"
            "PJROTk5K/////0r/////SwB0lGKJQyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJR0lGJzLg==")
                                 << QStringLiteral("an array of shape (2)");
        QTest::newRow("names do not fit")
            << QByteArray(
                   "gASV2gAAAAAAAAB9lCiMBWdlbmVzlF2UjAFBlGGMCmVtYmVkZGluZ3OUjBVudW1weS5jb3JlLm11bHRpYXJy"
                   "YXmUjAxfcmVjb25zdHJ1Y3SUk5SMBW51bXB5lIwHbmRhcnJheZSTlEsAhZRDAWKUh5RSlChLAUsCSwOGlGgI"
                   "jAVkdHlwZZSTlIwCZjiUiYiHlFKUKEsDjAE8lE5OTkr/////Sv////9LAHSUYolDMAAAAAAAAPA/AAAAAAAA"
                   "AEAAAAAAAAAIQAAAAAAAABBAAAAAAAAAFEAAAAAAAAAawJR0lGJ1Lg==")
            << QStringLiteral("holds 1 gene names but its matrix is an array of shape (2, 3)");
        QTest::newRow("newer protocol") << QByteArray("gAZOLg==") << QStringLiteral("protocol 6");
        QTest::newRow("cut") << QByteArray(
            "gASVSwAAAAAAAAB9lCiMAUGUXZQoRz/wAAAAAAAAR0AAAAAAAAAAR0AIAAAAAAAAZYwBQpRdlChHQBAAAAAA"
            "AABH") << QStringLiteral("a frame is longer");
        QTest::newRow("cut in a number")
            << QByteArray("gAJ9cQBYAQAAAEFxAV1xAihHP/AAAAAAAABHQAAA") << QStringLiteral("it ends too early");
        QTest::newRow("cut before the end")
            << QByteArray("gAJ9cQBYAQAAAEFxAV1xAihHP/AAAAAAAABHQAAAAAAAAABlcw==")
            << QStringLiteral("it ends too early");
        QTest::newRow("empty file") << QByteArray("") << QStringLiteral("it ends too early");
        QTest::newRow("stops at once") << QByteArray("gAQu") << QStringLiteral("its stack is empty");
        QTest::newRow("no instruction")
            << QByteArray("gAT/") << QStringLiteral("there is no instruction 0xff");
        QTest::newRow("mark is missing") << QByteArray("gARdZS4=") << QStringLiteral("a mark is missing");
        QTest::newRow("pops below a mark") << QByteArray("gAROKFIu") << QStringLiteral("its stack is empty");
        QTest::newRow("recalls nothing")
            << QByteArray("gARoBS4=") << QStringLiteral("recalls what it never wrote");
        QTest::newRow("holds itself")
            << QByteArray("gAR9lFgBAAAAQWgAcy4=") << QStringLiteral("the value of A is a dict");
        QTest::newRow("list holds itself")
            << QByteArray("gAR9WAEAAABBXZRoAGFzLg==") << QStringLiteral("the value of A is a list");
        QTest::newRow("claims a huge text")
            << QByteArray("gASN/////////39B") << QStringLiteral("bytes are claimed");
        QTest::newRow("claims huge bytes")
            << QByteArray("gASO//////////9B") << QStringLiteral("bytes are claimed");
        QTest::newRow("claims a huge integer")
            << QByteArray("gAKL////fy4=") << QStringLiteral("more than 64 bits");
        QTest::newRow("claims a huge frame")
            << QByteArray("gASV//////////9OLg==") << QStringLiteral("a frame is longer");
        QTest::newRow("remembers far away") << QByteArray("gAJ9cv////8u") << QStringLiteral("an empty dict");
        QTest::newRow("extension") << QByteArray("gAKCAS4=") << QStringLiteral("registry of extensions");
        QTest::newRow("persistent") << QByteArray("gAJYAQAAAEFRLg==")
                                    << QStringLiteral("objects outside of the file");
        QTest::newRow("persistent, protocol 0")
            << QByteArray("UEEKLg==") << QStringLiteral("objects outside of the file");
        QTest::newRow("instance") << QByteArray("KGlvcwpzeXN0ZW0KLg==")
                                  << QStringLiteral("makes an object of os.system");
        QTest::newRow("object") << QByteArray("KGNidWlsdGlucwpsaXN0Cm8u")
                                << QStringLiteral("makes an object of a class");
        QTest::newRow("sets a state")
            << QByteArray("gAJdfWIu") << QStringLiteral("sets the state of an empty list");
        QTest::newRow("buffers outside") << QByteArray("gAWXLg==") << QStringLiteral("outside of the file");
        QTest::newRow("key without a value")
            << QByteArray("gAJ9KFgBAAAAQXUu") << QStringLiteral("a key has no value");
        QTest::newRow("shape beyond the bytes") << QByteArray(
            "gASVmwAAAAAAAAB9lIwBQZSMFW51bXB5LmNvcmUubXVsdGlhcnJheZSMDF9yZWNvbnN0cnVjdJSTlIwFbnVt"
            "cHmUjAduZGFycmF5lJOUSwCFlEMBYpSHlFKUKEsBSwmFlGgFjAVkdHlwZZSTlIwCZjSUiYiHlFKUKEsDjAE8"
            "lE5OTkr/////Sv////9LAHSUYolDDAAAAAAAAAAAAAAAAJR0lGJzLg==")
                                                << QStringLiteral("an array of shape (9) has 12 bytes");
        QTest::newRow("calls a list")
            << QByteArray("gAJjYnVpbHRpbnMKbGlzdAopUi4=") << QStringLiteral("calls builtins.list");
        QTest::newRow("endless line") << QByteArray(
            "Y2FhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh"
            "YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh"
            "YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh"
            "YWFhYWFhYWFhYWFh") << QStringLiteral("it ends too early");
    }

    void brokenPickles()
    {
        QFETCH(QByteArray, base64);
        QFETCH(QString, says);
        const auto path = write("broken.pickle", QByteArray::fromBase64(base64));
        saysWithFile(errorOf([&] { readPickleVectors(path, m_monitor); }), says,
                     QStringLiteral("broken.pickle"));
    }

    /// Files that would take far more memory than they have bytes, or forever.
    void bombs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const std::string& bytes, const char* says) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString::fromLatin1(says);
        };
        constexpr std::size_t kMany = 8'000'000;
        const std::string start = "\x80\x02";
        row("nested lists", start + std::string(kMany, ']') + ".", "far more memory");
        row(
            "lists let go",
            start +
                [] {
                    std::string bytes;
                    for (std::size_t i = 0; i < kMany; ++i)
                        bytes += "]0";
                    return bytes;
                }()
                + ".",
            "far more memory");
        row("marks", start + std::string(kMany, '(') + "N.", "the pickle holds None");
        row("deep lists", start + std::string(100'000, ']') + std::string(99'999, 'a') + ".",
            "the pickle holds a list");
        std::string doubled = "]q" + std::string(1, '\0') + "0";
        for (char i = 1; i < 100; ++i) { // 2^99 items, if anybody counted
            const std::string before = std::string("h") + static_cast<char>(i - 1);
            doubled += "](" + before + before + "eq" + i + "0";
        }
        row("doubled lists", start + "}" + packed('A') + doubled + "hcs.", "the value of A is a list");
        std::string shared = start + "}(" + packed('A') + "]q" + std::string(1, '\0') + "(";
        for (int i = 0; i < 200'000; ++i)
            shared += "K\x01";
        shared += "e";
        for (int i = 0; i < 50'000; ++i)
            shared += packed('B') + "h" + std::string(1, '\0');
        row("one long list for many genes", shared + "u.", "far larger than the file");
        row("lists written in turns",
            start + "](]q" + std::string(1, '\0')
                + "(K\x01"
                  "e]q\x01(K\x02"
                  "eh"
                + std::string(1, '\0')
                + "(K\x03"
                  "ee.",
            "goes back to a list of numbers");
    }

    void bombs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto path = write("bomb.pickle", bytes);
        saysWithFile(errorOf([&] { readPickleVectors(path, m_monitor); }), says,
                     QStringLiteral("bomb.pickle"));
    }

    void torchFiles_data()
    {
        QTest::addColumn<QByteArray>("base64");
        QTest::newRow("as torch writes it") << QByteArray(
            "UEsDBAAACAgAAAAAAAAAAAAAAAAAAAAAAAAQABIAYXJjaGl2ZS9kYXRhLnBrbEZCDgBaWlpaWlpaWlpaWlpa"
            "WoACfXEAKFgBAAAAQXEBY3RvcmNoLl91dGlscwpfcmVidWlsZF90ZW5zb3JfdjIKcQIoKFgHAAAAc3RvcmFn"
            "ZXEDY3RvcmNoCkZsb2F0U3RvcmFnZQpxBFgBAAAAMHEFWAMAAABjcHVxBksDdHEHUUsASwOFcQhLAYVxCYlj"
            "Y29sbGVjdGlvbnMKT3JkZXJlZERpY3QKcQopUnELdHEMUnENWAEAAABCcQ5oAigoaANoBFgBAAAAMXEPaAZL"
            "A3RxEFFLAEsDhXERSwGFcRKJaAopUnETdHEUUnEVdS5QSwcIrhS1BNwAAADcAAAAUEsDBAAACAgAAAAAAAAA"
            "AAAAAAAAAAAAAAAOACgAYXJjaGl2ZS9kYXRhLzBGQiQAWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpa"
            "WlpaWlpaAACAPwAAAEAAAEBAUEsHCLGWDrIMAAAADAAAAFBLAwQAAAgIAAAAAAAAAAAAAAAAAAAAAAAADgA4"
            "AGFyY2hpdmUvZGF0YS8xRkI0AFpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpa"
            "WlpaWlpaWloAAIBAAACgQAAA0MBQSwcIYYLxGAwAAAAMAAAAUEsDBAAACAgAAAAAAAAAAAAAAAAAAAAAAAAP"
            "ADcAYXJjaGl2ZS92ZXJzaW9uRkIzAFpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpa"
            "WlpaWlpaWlpaWjMKUEsHCNGeZ1UCAAAAAgAAAFBLAQIAAAAACAgAAAAAAACuFLUE3AAAANwAAAAQAAAAAAAA"
            "AAAAAAAAAAAAAABhcmNoaXZlL2RhdGEucGtsUEsBAgAAAAAICAAAAAAAALGWDrIMAAAADAAAAA4AAAAAAAAA"
            "AAAAAAAALAEAAGFyY2hpdmUvZGF0YS8wUEsBAgAAAAAICAAAAAAAAGGC8RgMAAAADAAAAA4AAAAAAAAAAAAA"
            "AAAAnAEAAGFyY2hpdmUvZGF0YS8xUEsBAgAAAAAICAAAAAAAANGeZ1UCAAAAAgAAAA8AAAAAAAAAAAAAAAAA"
            "HAIAAGFyY2hpdmUvdmVyc2lvblBLBgYsAAAAAAAAAB4DLQAAAAAAAAAAAAQAAAAAAAAABAAAAAAAAADzAAAA"
            "AAAAAJICAAAAAAAAUEsGBwAAAACFAwAAAAAAAAEAAABQSwUGAAAAAAQABADzAAAAkgIAAAAA");
        QTest::newRow("half") << QByteArray(
            "UEsDBBQAAAAIANhkdV0VFS/+tAAAANsAAAAQAAAAYXJjaGl2ZS9kYXRhLnBrbC3Nuw6CMBgF4GK91vvtHXAh"
            "6htoHEwYjLiwES3VkjTgKcXNxIXBt5aL05+cnPP9n8YbxPYtQsgOFjeJ5tIJMhOplAVa3LJIhYERcZro4LVl"
            "aNi23ynKadG8PgRoPWHHq7pf6oyhWXlrtHxaXP7M0HapQefsEpfm6LpWjt6X80QpwU2UxCk76VBoER4ibhjY"
            "ykPfYOBhWEl7jGTxWFJZyxuMZSVO/uK0FGdfWQ7nBgsPy8z5AVBLAwQUAAAACADYZHVdWFlbPQgAAAAGAAAA"
            "DgAAAGFyY2hpdmUvZGF0YS8wY7BhcGBwAgBQSwMEFAAAAAgA2GR1Xc/vZCMIAAAABgAAAA4AAABhcmNoaXZl"
            "L2RhdGEvMWNwYXBtOAYAUEsDBBQAAAAIANhkdV3RnmdVBAAAAAIAAAAPAAAAYXJjaGl2ZS92ZXJzaW9uM+YC"
            "AFBLAQIUAxQAAAAIANhkdV0VFS/+tAAAANsAAAAQAAAAAAAAAAAAAACAAQAAAABhcmNoaXZlL2RhdGEucGts"
            "UEsBAhQDFAAAAAgA2GR1XVhZWz0IAAAABgAAAA4AAAAAAAAAAAAAAIAB4gAAAGFyY2hpdmUvZGF0YS8wUEsB"
            "AhQDFAAAAAgA2GR1Xc/vZCMIAAAABgAAAA4AAAAAAAAAAAAAAIABFgEAAGFyY2hpdmUvZGF0YS8xUEsBAhQD"
            "FAAAAAgA2GR1XdGeZ1UEAAAAAgAAAA8AAAAAAAAAAAAAAIABSgEAAGFyY2hpdmUvdmVyc2lvblBLBQYAAAAA"
            "BAAEAPMAAAB7AQAAAAA=");
        QTest::newRow("bfloat16") << QByteArray(
            "UEsDBBQAAAAIANhkdV0SZRcTvAAAAN8AAAAQAAAAYXJjaGl2ZS9kYXRhLnBrbC3NMW/CMBQEYCduSXELLS38"
            "h3SJoAM7EWLJUJEu2aLgWHUkK+acl25ILAz8a0LS6Umnu++d/RNYmHmMsQ08SdZJHeUtVaYRuVOHtjJlTqpu"
            "rMv/vgT8MMyCrtx0zeJXgQ8TEe+MLWi1/hlygYfeXOIx492VxxajhBOCfcISfsFT4l0wvkppjVGSKls34tuV"
            "yqlyW0kSEJ8pngkvKSa9FGOqu+ea60Fe4VX34tu/OLuL71d9H34Q5ikWbXQDUEsDBBQAAAAIANhkdV15GTx6"
            "CAAAAAYAAAAOAAAAYXJjaGl2ZS9kYXRhLzBrsGdwcHAAAFBLAwQUAAAACADYZHVdWH4s0AgAAAAGAAAADgAA"
            "AGFyY2hpdmUvZGF0YS8xa3BY4HDhAABQSwMEFAAAAAgA2GR1XdGeZ1UEAAAAAgAAAA8AAABhcmNoaXZlL3Zl"
            "cnNpb24z5gIAUEsBAhQDFAAAAAgA2GR1XRJlFxO8AAAA3wAAABAAAAAAAAAAAAAAAIABAAAAAGFyY2hpdmUv"
            "ZGF0YS5wa2xQSwECFAMUAAAACADYZHVdeRk8eggAAAAGAAAADgAAAAAAAAAAAAAAgAHqAAAAYXJjaGl2ZS9k"
            "YXRhLzBQSwECFAMUAAAACADYZHVdWH4s0AgAAAAGAAAADgAAAAAAAAAAAAAAgAEeAQAAYXJjaGl2ZS9kYXRh"
            "LzFQSwECFAMUAAAACADYZHVd0Z5nVQQAAAACAAAADwAAAAAAAAAAAAAAgAFSAQAAYXJjaGl2ZS92ZXJzaW9u"
            "UEsFBgAAAAAEAAQA8wAAAIMBAAAAAA==");
        QTest::newRow("double") << QByteArray(
            "UEsDBBQAAAAIANhkdV1NqWYZswAAAN0AAAAQAAAAYXJjaGl2ZS9kYXRhLnBrbC3Nuw6CMBgF4GK91vvtHXAh"
            "6hto3BiMuLARLY0laaintG4mLg6+tQhOf3Jyzve/Gk8QP/YIITt43GrDZZA4m6mCJUZcXabSxIq80CZ5bBka"
            "vh93ynJRNi83AVpP2EG7qxLnOmVoVuIarZiWl98d2iG16JxCEtI3uqH3Ru/DuVZKcJvpvGBHkwoj0kPGLQNb"
            "RehbDCIMK2mPkSxfSypreYOxrMTJX5z+xNlH/oZzi0WEpQu+UEsDBBQAAAAIANhkdV0k6CVbDgAAABgAAAAO"
            "AAAAYXJjaGl2ZS9kYXRhLzBjYACBD/YMEOAAoTgcAFBLAwQUAAAACADYZHVdMum6Cw8AAAAYAAAADgAAAGFy"
            "Y2hpdmUvZGF0YS8xY2AAAQEHMMUgAqWlDgAAUEsDBBQAAAAIANhkdV3RnmdVBAAAAAIAAAAPAAAAYXJjaGl2"
            "ZS92ZXJzaW9uM+YCAFBLAQIUAxQAAAAIANhkdV1NqWYZswAAAN0AAAAQAAAAAAAAAAAAAACAAQAAAABhcmNo"
            "aXZlL2RhdGEucGtsUEsBAhQDFAAAAAgA2GR1XSToJVsOAAAAGAAAAA4AAAAAAAAAAAAAAIAB4QAAAGFyY2hp"
            "dmUvZGF0YS8wUEsBAhQDFAAAAAgA2GR1XTLpugsPAAAAGAAAAA4AAAAAAAAAAAAAAIABGwEAAGFyY2hpdmUv"
            "ZGF0YS8xUEsBAhQDFAAAAAgA2GR1XdGeZ1UEAAAAAgAAAA8AAAAAAAAAAAAAAIABVgEAAGFyY2hpdmUvdmVy"
            "c2lvblBLBQYAAAAABAAEAPMAAACHAQAAAAA=");
        QTest::newRow("views of one tensor") << QByteArray(
            "UEsDBBQAAAAIANhkdV1kQIyGtAAAANYAAAAQAAAAYXJjaGl2ZS9kYXRhLnBrbCXNOwvCMBQF4NT4jO/Hj6iL"
            "iP9AEZcMYl26FU2DKQTjSW/dBBcH/7VtnS4czvnuu/ECC+OAMbZFoMh5ZVZJQZnNReL1tchsmpC+584nz41A"
            "IwzjTlnOy+blpsH/E3Gw7kLnfyjQrME1WjEvr3oUaMs2oXOSTPIPujL4oPdVylmrFWXunoujT7XX6T5TJCCW"
            "EfqEQYRhLe0wMuVnw03TtExtjU+SV9aksqZfU01mhHmERbH6AVBLAwQUAAAACADYZHVdVXRDvhQAAAAYAAAA"
            "DgAAAGFyY2hpdmUvZGF0YS8wY2BosGdgYHAAIiBuAOIFQHzhAABQSwMEFAAAAAgA2GR1XdGeZ1UEAAAAAgAA"
            "AA8AAABhcmNoaXZlL3ZlcnNpb24z5gIAUEsBAhQDFAAAAAgA2GR1XWRAjIa0AAAA1gAAABAAAAAAAAAAAAAA"
            "AIABAAAAAGFyY2hpdmUvZGF0YS5wa2xQSwECFAMUAAAACADYZHVdVXRDvhQAAAAYAAAADgAAAAAAAAAAAAAA"
            "gAHiAAAAYXJjaGl2ZS9kYXRhLzBQSwECFAMUAAAACADYZHVd0Z5nVQQAAAACAAAADwAAAAAAAAAAAAAAgAEi"
            "AQAAYXJjaGl2ZS92ZXJzaW9uUEsFBgAAAAADAAMAtwAAAFMBAAAAAA==");
        QTest::newRow("columns of one tensor") << QByteArray(
            "UEsDBBQAAAAIANhkdV2ZPejVugAAANwAAAAQAAAAYXJjaGl2ZS9kYXRhLnBrbCXNO2/CMBQFYCfhUcyrD/gP"
            "YYla/gEIsXioSJdsEXUsHMnCHOearVKXDPxr8piudHTOd//DP7A4CxhjOwSSrJM6yT2VpuK5U7++NEVO6lpZ"
            "l9+3HGEcZ+OmXDXN80Uh6if8aOyZfvqQY9CBnxhmUXPlzWMkRoTxSTAR1XgRYY3JQ0prjJJU2mvFv12hnCoO"
            "pSQOvkkxJcxSzDtpj4VuPutI9/IXlroTX08iaMW3Vnx/6Hb4QVilWPvkCVBLAwQUAAAACADYZHVdd32ICBYA"
            "AAAYAAAADgAAAGFyY2hpdmUvZGF0YS8wY2BosGdgaHBgYGAA4gVA7ADEFw4AAFBLAwQUAAAACADYZHVdd32I"
            "CBYAAAAYAAAADgAAAGFyY2hpdmUvZGF0YS8xY2BosGdgaHBgYGAA4gVA7ADEFw4AAFBLAwQUAAAACADYZHVd"
            "0Z5nVQQAAAACAAAADwAAAGFyY2hpdmUvdmVyc2lvbjPmAgBQSwECFAMUAAAACADYZHVdmT3o1boAAADcAAAA"
            "EAAAAAAAAAAAAAAAgAEAAAAAYXJjaGl2ZS9kYXRhLnBrbFBLAQIUAxQAAAAIANhkdV13fYgIFgAAABgAAAAO"
            "AAAAAAAAAAAAAACAAegAAABhcmNoaXZlL2RhdGEvMFBLAQIUAxQAAAAIANhkdV13fYgIFgAAABgAAAAOAAAA"
            "AAAAAAAAAACAASoBAABhcmNoaXZlL2RhdGEvMVBLAQIUAxQAAAAIANhkdV3RnmdVBAAAAAIAAAAPAAAAAAAA"
            "AAAAAACAAWwBAABhcmNoaXZlL3ZlcnNpb25QSwUGAAAAAAQABADzAAAAnQEAAAAA");
        QTest::newRow("rows [1, d]") << QByteArray(
            "UEsDBBQAAAAIANhkdV3nkLyQvAAAAOQAAAAQAAAAYXJjaGl2ZS9kYXRhLnBrbD3NsW7CMBQFUCeG0rpQSin/"
            "EBYE/AEIdfGAGpZsUXAsHMmKe50XtkqdkPLXhETq9KSre8/7C3/BoiRgjO0QKHJemVVaU2ErkXp9rgubp6TL"
            "yvn0uhUIoygZteWqbWYXDd5PxJd1GZ36UGDQgWsME95e9VPjSXLC6FsyGUh+w7PkMrjhpVHKWasVFa6sxNHn"
            "2uv8UCgSEMsYr4RxjEmn7fFm2u+Gm17fYGo69f1fnfXqR2Me4znhM8aiXt0BUEsDBBQAAAAIANhkdV2xlg6y"
            "DAAAAAwAAAAOAAAAYXJjaGl2ZS9kYXRhLzBjYGiwZ2BgcAAiBwBQSwMEFAAAAAgA2GR1XWGC8RgNAAAADAAA"
            "AA4AAABhcmNoaXZlL2RhdGEvMWNgaHBgYFgAxBcOAABQSwMEFAAAAAgA2GR1XdGeZ1UEAAAAAgAAAA8AAABh"
            "cmNoaXZlL3ZlcnNpb24z5gIAUEsBAhQDFAAAAAgA2GR1XeeQvJC8AAAA5AAAABAAAAAAAAAAAAAAAIABAAAA"
            "AGFyY2hpdmUvZGF0YS5wa2xQSwECFAMUAAAACADYZHVdsZYOsgwAAAAMAAAADgAAAAAAAAAAAAAAgAHqAAAA"
            "YXJjaGl2ZS9kYXRhLzBQSwECFAMUAAAACADYZHVdYYLxGA0AAAAMAAAADgAAAAAAAAAAAAAAgAEiAQAAYXJj"
            "aGl2ZS9kYXRhLzFQSwECFAMUAAAACADYZHVd0Z5nVQQAAAACAAAADwAAAAAAAAAAAAAAgAFbAQAAYXJjaGl2"
            "ZS92ZXJzaW9uUEsFBgAAAAAEAAQA8wAAAIwBAAAAAA==");
        QTest::newRow("names and matrix") << QByteArray(
            "UEsDBBQAAAAIANhkdV3D3jv0tQAAANEAAAAQAAAAYXJjaGl2ZS9kYXRhLnBrbCWNu27CMBiFnaQk1IVe3iIs"
            "qOobtEIsHlBh8VJFYP9KLblxj+2wITFF4q2xkulcdD6da34Bq+WMMdZSRwHZD/JaZil/ohj1Cw8keTL0dyKt"
            "TdcGzFR0Xv2umz4aG3jj6dQbq5tIXXC+OX9wlHUtq0SFtDy2hGpC+Na6YzxMJcd8vHjHoyySqv8eXJQRT9+C"
            "iVwUAxYiE/mA5U0pZy2paFwX+M5r8qQ3RkWO59UeLxGve7z16ztQSwMEFAAAAAgA2GR1XXd9iAgWAAAAGAAA"
            "AA4AAABhcmNoaXZlL2RhdGEvMGNgaLBnYGhwYGBgAOIFQOwAxBcOAABQSwMEFAAAAAgA2GR1XdGeZ1UEAAAA"
            "AgAAAA8AAABhcmNoaXZlL3ZlcnNpb24z5gIAUEsBAhQDFAAAAAgA2GR1XcPeO/S1AAAA0QAAABAAAAAAAAAA"
            "AAAAAIABAAAAAGFyY2hpdmUvZGF0YS5wa2xQSwECFAMUAAAACADYZHVdd32ICBYAAAAYAAAADgAAAAAAAAAA"
            "AAAAgAHjAAAAYXJjaGl2ZS9kYXRhLzBQSwECFAMUAAAACADYZHVd0Z5nVQQAAAACAAAADwAAAAAAAAAAAAAA"
            "gAElAQAAYXJjaGl2ZS92ZXJzaW9uUEsFBgAAAAADAAMAtwAAAFYBAAAAAA==");
        QTest::newRow("parameters") << QByteArray(
            "UEsDBBQAAAAIANhkdV0mKa9A1wAAAB4BAAAQAAAAYXJjaGl2ZS9kYXRhLnBrbHXOy07DMBAFUKfug5pXC+XN"
            "B4RNBf0DUMUmC4TZZBeljoUjmbrXmXTNpir8NWnMtqvRjOaeme+OUs5arah0y0q8+UJ7XcxLRQLsQSKK04gx"
            "9oyOIueVmWY1lbYSmdeLurRFtsp9/qVJewG+Z4X0snI+W88EunGcDhqvajbzT41eiIhX63L6CEOBfnvzEYOU"
            "N1WtahwknDB8T1jCNxBJtMHhr9n9d0Q4ljj5aZvTLUYS4zb9gjPDTXPP9EzwnnBuWmfy71zsnMvgXBGuJW6C"
            "c7vFncR9Pf0DUEsDBBQAAAAIANhkdV2xlg6yDAAAAAwAAAAOAAAAYXJjaGl2ZS9kYXRhLzBjYGiwZ2BgcAAi"
            "BwBQSwMEFAAAAAgA2GR1XWGC8RgNAAAADAAAAA4AAABhcmNoaXZlL2RhdGEvMWNgaHBgYFgAxBcOAABQSwME"
            "FAAAAAgA2GR1XdGeZ1UEAAAAAgAAAA8AAABhcmNoaXZlL3ZlcnNpb24z5gIAUEsBAhQDFAAAAAgA2GR1XSYp"
            "r0DXAAAAHgEAABAAAAAAAAAAAAAAAIABAAAAAGFyY2hpdmUvZGF0YS5wa2xQSwECFAMUAAAACADYZHVdsZYO"
            "sgwAAAAMAAAADgAAAAAAAAAAAAAAgAEFAQAAYXJjaGl2ZS9kYXRhLzBQSwECFAMUAAAACADYZHVdYYLxGA0A"
            "AAAMAAAADgAAAAAAAAAAAAAAgAE9AQAAYXJjaGl2ZS9kYXRhLzFQSwECFAMUAAAACADYZHVd0Z5nVQQAAAAC"
            "AAAADwAAAAAAAAAAAAAAgAF2AQAAYXJjaGl2ZS92ZXJzaW9uUEsFBgAAAAAEAAQA8wAAAKcBAAAAAA==");
    }

    void torchFiles()
    {
        QFETCH(QByteArray, base64);
        const auto path = write("genes.pt", QByteArray::fromBase64(base64));
        QVERIFY(isTorchArchive(path));
        QVERIFY(!isNumpyArchive(path));
        compare(readTorchVectors(path, m_monitor), "torch file");
    }

    void brokenTorchFiles_data()
    {
        QTest::addColumn<QByteArray>("base64");
        QTest::addColumn<QString>("says");
        QTest::newRow("old format") << QByteArray(
            "gAKKCmz8nEb5IGqoUBkugAJN6QMugAJ9cQAoWBAAAABwcm90b2NvbF92ZXJzaW9ucQFN6QNYDQAAAGxpdHRs"
            "ZV9lbmRpYW5xAohYCgAAAHR5cGVfc2l6ZXNxA31xBChYBQAAAHNob3J0cQVLAlgDAAAAaW50cQZLBFgEAAAA"
            "bG9uZ3EHSwR1dS6AAn1xAChYAQAAAEFxAWN0b3JjaC5fdXRpbHMKX3JlYnVpbGRfdGVuc29yX3YyCnECKChY"
            "BwAAAHN0b3JhZ2VxA2N0b3JjaApGbG9hdFN0b3JhZ2UKcQRYCQAAADYyMzc1NzkwNHEFWAMAAABjcHVxBksD"
            "TnRxB1FLAEsDhXEISwGFcQmJY2NvbGxlY3Rpb25zCk9yZGVyZWREaWN0CnEKKVJxC3RxDFJxDVgBAAAAQnEO"
            "aAIoKGgDaARYCQAAADYyMzUzNDMwNHEPaAZLA050cRBRSwBLA4VxEUsBhXESiWgKKVJxE3RxFFJxFXUugAJd"
            "cQAoWAkAAAA2MjM1MzQzMDRxAVgJAAAANjIzNzU3OTA0cQJlLgMAAAAAAAAAAACAQAAAoEAAANDAAwAAAAAA"
            "AAAAAIA/AAAAQAAAQEA=") << QStringLiteral("torch before 1.6");
        QTest::newRow("a module") << QByteArray(
            "UEsDBBQAAAAIANhkdV2r3oTpxwEAAOoCAAAQAAAAYXJjaGl2ZS9kYXRhLnBrbHWS21PUMBTGW0BYA4KgooKK"
            "V+h6qYD3d8eXOjqWl7w4mWybbjOUZE9yIk/O6AOC/7Vpusyu4/jSTL7vO7/0nOTHTIHaFHWqVHqkS9cImzZS"
            "CW7Ix26BqP8T4u8wk9BeFEVouFRSDWH2jC76PRtxw48ECmNhrih004gCpVaWfDalMKJ8LwskcKGfw3xC533F"
            "sZDDGmFhfDBzKBtLmBEDJ5tywiPQ+08EhbLasG/7BC4mCV3wUOuTfCiAdCXkQ6M5HnQigUUa+8wuLNFZvxYj"
            "B5eyGGH5SxZlcRb/gpVuufy7bn90FWEthytnYXP1FK7lsE7nfOVAcgvX617tj61J3WH34EYdcDcD7gQ22s9m"
            "h7qFcDuHOx1q6xTu5nDPhUGygauqdmr3g/eAbrai0oqNvCqtbxLPM8wKhIcFY23/KBVjxCsEHn2F7RPYySGh"
            "KwHJi8NjbkpWa31ooR/Ij+l660nLKtc0f2fgySe63LqVNlOFT0PhM7o2bY2MGNtpsJ/T1da2yFGw0t/y2N0N"
            "7h7daF1/DeV0ZALZD7EXXdv/xLQ9x70MuVfdzMZPFF4H8U14gX4cleDojNffZjFd8pp2OBHfZbEbpH8AUEsD"
            "BBQAAAAIANhkdV1B74x+BgAAAAQAAAAOAAAAYXJjaGl2ZS9kYXRhLzDrOCK/DwBQSwMEFAAAAAgA2GR1XYyN"
            "2iwGAAAABAAAAA4AAABhcmNoaXZlL2RhdGEvMbvHrrAfAFBLAwQUAAAACADYZHVd0Z5nVQQAAAACAAAADwAA"
            "AGFyY2hpdmUvdmVyc2lvbjPmAgBQSwECFAMUAAAACADYZHVdq96E6ccBAADqAgAAEAAAAAAAAAAAAAAAgAEA"
            "AAAAYXJjaGl2ZS9kYXRhLnBrbFBLAQIUAxQAAAAIANhkdV1B74x+BgAAAAQAAAAOAAAAAAAAAAAAAACAAfUB"
            "AABhcmNoaXZlL2RhdGEvMFBLAQIUAxQAAAAIANhkdV2MjdosBgAAAAQAAAAOAAAAAAAAAAAAAACAAScCAABh"
            "cmNoaXZlL2RhdGEvMVBLAQIUAxQAAAAIANhkdV3RnmdVBAAAAAIAAAAPAAAAAAAAAAAAAACAAVkCAABhcmNo"
            "aXZlL3ZlcnNpb25QSwUGAAAAAAQABADzAAAAigIAAAAA")
                                  << QStringLiteral("calls torch.nn.modules.linear.Linear");
        QTest::newRow("a tensor") << QByteArray(
            "UEsDBBQAAAAIANhkdV3Hc1MniQAAAJoAAAAQAAAAYXJjaGl2ZS9kYXRhLnBrbCWLsQrCMBQA00Rbff5IXYr4"
            "DeKSQaxLt1BfQw2Expe8OjsV/GsDnQ6Ou69EDhFfjZnZ+QQm2ufs/GDYTilE8zkDibruKiFEymU/WirWBa4+"
            "9PxYJZDsitycSHUqE98zbXTJtL1roaVWC5Va6WKh6ocYvLfILkwJbnGw0Q4Xhwy0O7a0Z4KWDs0fUEsDBBQA"
            "AAAIANhkdV1VdEO+FAAAABgAAAAOAAAAYXJjaGl2ZS9kYXRhLzBjYGiwZ2BgcAAiIG4A4gVAfOEAAFBLAwQU"
            "AAAACADYZHVd0Z5nVQQAAAACAAAADwAAAGFyY2hpdmUvdmVyc2lvbjPmAgBQSwECFAMUAAAACADYZHVdx3NT"
            "J4kAAACaAAAAEAAAAAAAAAAAAAAAgAEAAAAAYXJjaGl2ZS9kYXRhLnBrbFBLAQIUAxQAAAAIANhkdV1VdEO+"
            "FAAAABgAAAAOAAAAAAAAAAAAAACAAbcAAABhcmNoaXZlL2RhdGEvMFBLAQIUAxQAAAAIANhkdV3RnmdVBAAA"
            "AAIAAAAPAAAAAAAAAAAAAACAAfcAAABhcmNoaXZlL3ZlcnNpb25QSwUGAAAAAAMAAwC3AAAAKAEAAAAA")
                                  << QStringLiteral("the pickle holds a tensor of shape (2, 3)");
        QTest::newRow("numbers are missing") << QByteArray(
            "UEsDBBQAAAAAANhkdV0MIMXBogAAAKIAAAAQAAAAYXJjaGl2ZS9kYXRhLnBrbIACfXEAWAEAAABBcQFjdG9y"
            "Y2guX3V0aWxzCl9yZWJ1aWxkX3RlbnNvcl92MgpxAigoWAcAAABzdG9yYWdlcQNjdG9yY2gKRmxvYXRTdG9y"
            "YWdlCnEEWAEAAAAwcQVYAwAAAGNwdXEGSwN0cQdRSwBLA4VxCEsBhXEJiWNjb2xsZWN0aW9ucwpPcmRlcmVk"
            "RGljdApxCilScQt0cQxScQ1zLlBLAwQUAAAAAADYZHVd0Z5nVQIAAAACAAAADwAAAGFyY2hpdmUvdmVyc2lv"
            "bjMKUEsBAhQDFAAAAAAA2GR1XQwgxcGiAAAAogAAABAAAAAAAAAAAAAAAIABAAAAAGFyY2hpdmUvZGF0YS5w"
            "a2xQSwECFAMUAAAAAADYZHVd0Z5nVQIAAAACAAAADwAAAAAAAAAAAAAAgAHQAAAAYXJjaGl2ZS92ZXJzaW9u"
            "UEsFBgAAAAACAAIAewAAAP8AAAAAAA==")
                                             << QStringLiteral("lacks numbers of a tensor");
        QTest::newRow("reaches past its storage") << QByteArray(
            "UEsDBBQAAAAAANhkdV11FeOlogAAAKIAAAAQAAAAYXJjaGl2ZS9kYXRhLnBrbIACfXEAWAEAAABBcQFjdG9y"
            "Y2guX3V0aWxzCl9yZWJ1aWxkX3RlbnNvcl92MgpxAigoWAcAAABzdG9yYWdlcQNjdG9yY2gKRmxvYXRTdG9y"
            "YWdlCnEEWAEAAAAwcQVYAwAAAGNwdXEGSwN0cQdRSwBLCYVxCEsBhXEJiWNjb2xsZWN0aW9ucwpPcmRlcmVk"
            "RGljdApxCilScQt0cQxScQ1zLlBLAwQUAAAAAADYZHVdsZYOsgwAAAAMAAAADgAAAGFyY2hpdmUvZGF0YS8w"
            "AACAPwAAAEAAAEBAUEsDBBQAAAAAANhkdV3RnmdVAgAAAAIAAAAPAAAAYXJjaGl2ZS92ZXJzaW9uMwpQSwEC"
            "FAMUAAAAAADYZHVddRXjpaIAAACiAAAAEAAAAAAAAAAAAAAAgAEAAAAAYXJjaGl2ZS9kYXRhLnBrbFBLAQIU"
            "AxQAAAAAANhkdV2xlg6yDAAAAAwAAAAOAAAAAAAAAAAAAACAAdAAAABhcmNoaXZlL2RhdGEvMFBLAQIUAxQA"
            "AAAAANhkdV3RnmdVAgAAAAIAAAAPAAAAAAAAAAAAAACAAQgBAABhcmNoaXZlL3ZlcnNpb25QSwUGAAAAAAMA"
            "AwC3AAAANwEAAAAA") << QStringLiteral("reaches past its storage");
        QTest::newRow("cut") << QByteArray(
            "UEsDBBQAAAAIANhkdV0MIMXBkgAAAKIAAAAQAAAAYXJjaGl2ZS9kYXRhLnBrbCWMsQrCMBRF00atPvU/2qWI"
            "fyCISwaxLt1CfQ0aCI0veXUTXDr41xY7Hbicez7pm0SdCCEOlCD7gI9S92xdBB3Mrbeu1Wy66IN+7YHSPK+z"
            "UY6j2dwNyekCJ+cbvk4j0Owf3NG8liPx2dNCSabsooSSAy1VMtDqi+idM8jWdxHOoTXBtEeLDARFRWumTUXb"
            "WP4AUEsDBBQAAAA=")
                             << QStringLiteral("damaged");
        QTest::newRow("another zip file") << QByteArray(
            "UEsDBBQAAAAAANhkdV2DFtyMAQAAAAEAAAAFAAAAeC50eHR4UEsBAhQDFAAAAAAA2GR1XYMW3IwBAAAAAQAA"
            "AAUAAAAAAAAAAAAAAIABAAAAAHgudHh0UEsFBgAAAAABAAEAMwAAACQAAAAAAA==")
                                          << QStringLiteral("not of torch.save");
        QTest::newRow("text") << QByteArray("aGVsbG8=") << QStringLiteral("no file of torch.save");
        QTest::newRow("NaN") << QByteArray(
            "UEsDBBQAAAAIANhkdV173TdWkgAAAKIAAAAQAAAAYXJjaGl2ZS9kYXRhLnBrbCWMsQrCMBRF01StPvU/2qWI"
            "fyCISwaxLt1CfQ0aCI0veXUTXDr41xY7Hbicez7yTaJOhBAHSpB9wEepe7Yugg7m1lvXajZd9EG/9kAyz+ts"
            "lONoNndD6XSBk/MNX6cRaPYP7mhepyPx2dNCSabsooSSAy1VMtDqi+idM8jWdxHOoTXBtEeLDARFRWumTUXb"
            "WP4AUEsDBBQAAAAIANhkdV0FX6NTCgAAAAgAAAAOAAAAYXJjaGl2ZS9kYXRhLzBjYGiwZ2A4UA8AUEsDBBQA"
            "AAAIANhkdV3RnmdVBAAAAAIAAAAPAAAAYXJjaGl2ZS92ZXJzaW9uM+YCAFBLAQIUAxQAAAAIANhkdV173TdW"
            "kgAAAKIAAAAQAAAAAAAAAAAAAACAAQAAAABhcmNoaXZlL2RhdGEucGtsUEsBAhQDFAAAAAgA2GR1XQVfo1MK"
            "AAAACAAAAA4AAAAAAAAAAAAAAIABwAAAAGFyY2hpdmUvZGF0YS8wUEsBAhQDFAAAAAgA2GR1XdGeZ1UEAAAA"
            "AgAAAA8AAAAAAAAAAAAAAIAB9gAAAGFyY2hpdmUvdmVyc2lvblBLBQYAAAAAAwADALcAAAAnAQAAAAA=")
                             << QStringLiteral("number 2 of the vector of A");
        QTest::newRow("damaged numbers") << QByteArray(
            "UEsDBAAACAgAAAAAAAAAAAAAAAAAAAAAAAAQABIAYXJjaGl2ZS9kYXRhLnBrbEZCDgBaWlpaWlpaWlpaWlpa"
            "WoACfXEAWAEAAABBcQFjdG9yY2guX3V0aWxzCl9yZWJ1aWxkX3RlbnNvcl92MgpxAigoWAcAAABzdG9yYWdl"
            "cQNjdG9yY2gKRmxvYXRTdG9yYWdlCnEEWAEAAAAwcQVYAwAAAGNwdXEGSwN0cQdRSwBLA4VxCEsBhXEJiWNj"
            "b2xsZWN0aW9ucwpPcmRlcmVkRGljdApxCilScQt0cQxScQ1zLlBLBwgMIMXBogAAAKIAAABQSwMEAAAICAAA"
            "AAAAAAAAAAAAAAAAAAAAAA4AIgBhcmNoaXZlL2RhdGEvMEZCHgBaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpa"
            "WlpaWloBAIA/AAAAQAAAQEBQSwcIsZYOsgwAAAAMAAAAUEsDBAAACAgAAAAAAAAAAAAAAAAAAAAAAAAPADcA"
            "YXJjaGl2ZS92ZXJzaW9uRkIzAFpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpa"
            "WlpaWlpaWjMKUEsHCNGeZ1UCAAAAAgAAAFBLAQIAAAAACAgAAAAAAAAMIMXBogAAAKIAAAAQAAAAAAAAAAAA"
            "AAAAAAAAAABhcmNoaXZlL2RhdGEucGtsUEsBAgAAAAAICAAAAAAAALGWDrIMAAAADAAAAA4AAAAAAAAAAAAA"
            "AAAA8gAAAGFyY2hpdmUvZGF0YS8wUEsBAgAAAAAICAAAAAAAANGeZ1UCAAAAAgAAAA8AAAAAAAAAAAAAAAAA"
            "XAEAAGFyY2hpdmUvdmVyc2lvblBLBgYsAAAAAAAAAB4DLQAAAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAC3AAAA"
            "AAAAANIBAAAAAAAAUEsGBwAAAACJAgAAAAAAAAEAAABQSwUGAAAAAAMAAwC3AAAA0gEAAAAA")
                                         << QStringLiteral("damaged");
    }

    void brokenTorchFiles()
    {
        QFETCH(QByteArray, base64);
        QFETCH(QString, says);
        const QByteArray bytes = QByteArray::fromBase64(base64);
        QCOMPARE(looksLikeOldTorch(startOf(bytes)), says.contains(QStringLiteral("before 1.6")));
        const auto path = write("broken.pt", bytes);
        saysWithFile(errorOf([&] { readTorchVectors(path, m_monitor); }), says, QStringLiteral("broken.pt"));
    }

    void numpyArchives_data()
    {
        QTest::addColumn<QByteArray>("base64");
        QTest::newRow("not compressed") << QByteArray(
            "UEsDBBQAAAAAAAAAIQDP4qS1iAAAAIgAAAAJABQAZ2VuZXMubnB5AQAQAIgAAAAAAAAAiAAAAAAAAACTTlVN"
            "UFkBAHYAeydkZXNjcic6ICc8VTEnLCAnZm9ydHJhbl9vcmRlcic6IEZhbHNlLCAnc2hhcGUnOiAoMiwpLCB9"
            "ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgCkEA"
            "AABCAAAAUEsDBBQAAAAAAAAAIQCbkIcFsAAAALAAAAAOABQAZW1iZWRkaW5ncy5ucHkBABAAsAAAAAAAAACw"
            "AAAAAAAAAJNOVU1QWQEAdgB7J2Rlc2NyJzogJzxmOCcsICdmb3J0cmFuX29yZGVyJzogRmFsc2UsICdzaGFw"
            "ZSc6ICgyLCAzKSwgfSAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg"
            "ICAgICAgICAKAAAAAAAA8D8AAAAAAAAAQAAAAAAAAAhAAAAAAAAAEEAAAAAAAAAUQAAAAAAAABrAUEsBAhQD"
            "FAAAAAAAAAAhAM/ipLWIAAAAiAAAAAkAAAAAAAAAAAAAAIABAAAAAGdlbmVzLm5weVBLAQIUAxQAAAAAAAAA"
            "IQCbkIcFsAAAALAAAAAOAAAAAAAAAAAAAACAAcMAAABlbWJlZGRpbmdzLm5weVBLBQYAAAAAAgACAHMAAACz"
            "AQAAAAA=");
        QTest::newRow("float32") << QByteArray(
            "UEsDBBQAAAAIAAAAIQDP4qS1SwAAAIgAAAAJABQAbmFtZXMubnB5AQAQAIgAAAAAAAAASwAAAAAAAACb7Bfq"
            "GxDJyFDGUK2eklqcXKRupaBuE2qorqOgnpZfVFKUmBefX5SSChJ3S8wpTgWKF2ckFqQC+RpGOpo6CrUKFAAu"
            "RwYGBicgBgBQSwMEFAAAAAgAAAAhAA0NpAVZAAAAmAAAAAsAFAB2ZWN0b3JzLm5weQEAEACYAAAAAAAAAFkA"
            "AAAAAAAAm+wX6hsQychQxlCtnpJanFykbqWgbpNmoq6joJ6WX1RSlJgXn1+UkgoSd0vMKU4FihdnJBakAvka"
            "RjoKxpo6CrUKZAMuBoYGewYGBgcgAuIGIF4AxBcOAABQSwECFAMUAAAACAAAACEAz+KktUsAAACIAAAACQAA"
            "AAAAAAAAAAAAgAEAAAAAbmFtZXMubnB5UEsBAhQDFAAAAAgAAAAhAA0NpAVZAAAAmAAAAAsAAAAAAAAAAAAA"
            "AIABhgAAAHZlY3RvcnMubnB5UEsFBgAAAAACAAIAcAAAABwBAAAAAA==");
        QTest::newRow("half, names as bytes") << QByteArray(
            "UEsDBBQAAAAIAAAAIQBz5fJfRgAAAIIAAAAOABQAZ2VuZV9uYW1lcy5ucHkBABAAggAAAAAAAABGAAAAAAAA"
            "AJvsF+obEMnIUMZQrZ6SWpxcpG6loF4TbKiuo6Cell9UUpSYF59flJIKEndLzClOBYoXZyQWpAL5GkY6mjoK"
            "tQoUAC5HJwBQSwMEFAAAAAgAAAAhALsRq81SAAAAjAAAAAUAFABYLm5weQEAEACMAAAAAAAAAFIAAAAAAAAA"
            "m+wX6hsQychQxlCtnpJanFykbqWgbpNmpK6joJ6WX1RSlJgXn1+UkgoSd0vMKU4FihdnJBakAvkaRjoKxpo6"
            "CrUKZAMuBhsGBwYnBhcG14ZjAFBLAQIUAxQAAAAIAAAAIQBz5fJfRgAAAIIAAAAOAAAAAAAAAAAAAACAAQAA"
            "AABnZW5lX25hbWVzLm5weVBLAQIUAxQAAAAIAAAAIQC7EavNUgAAAIwAAAAFAAAAAAAAAAAAAACAAYYAAABY"
            "Lm5weVBLBQYAAAAAAgACAG8AAAAPAQAAAAA=");
        QTest::newRow("names as objects") << QByteArray(
            "UEsDBBQAAAAIAAAAIQCXSVZA1AAAACoBAAAJABQAZ2VuZXMubnB5AQAQACoBAAAAAAAA1AAAAAAAAACb7Bfq"
            "GxDJyFDGUK2eklqcXKRupaBe46+uo6Cell9UUpSYF59flJIKEnZLzClOBYoXZyQWpAL5GkY6mjoKtQqUAK4G"
            "5uS80tyCSr3k/KJUvdzSnJLMxKKixEqu+KLU5Py84pKi0uQSrkIGiCquvBSIbCGjN0NrIZMzY1Ihc3shS1Ah"
            "q4Y3ozdTayEbVGFKSWVBKlchewQTAwODv0UhR2dHeyFnUCGXhjdzBCNQrKaQ28/Pz+s/EIAJb/uSQp6kzthC"
            "Xg2wvGMhH5h2KuRPLSkUSNIDAFBLAwQUAAAACAAAACEAm5CHBVoAAACwAAAADgAUAGVtYmVkZGluZ3MubnB5"
            "AQAQALAAAAAAAAAAWgAAAAAAAACb7BfqGxDJyFDGUK2eklqcXKRupaBuk2ahrqOgnpZfVFKUmBefX5SSChJ3"
            "S8wpTgWKF2ckFqQC+RpGOgrGmjoKtQpkAy4GMPhgD6EZHCAUB5QWgNIiUFrqAABQSwECFAMUAAAACAAAACEA"
            "l0lWQNQAAAAqAQAACQAAAAAAAAAAAAAAgAEAAAAAZ2VuZXMubnB5UEsBAhQDFAAAAAgAAAAhAJuQhwVaAAAA"
            "sAAAAA4AAAAAAAAAAAAAAIABDwEAAGVtYmVkZGluZ3MubnB5UEsFBgAAAAACAAIAcwAAAKkBAAAAAA==");
        QTest::newRow("Fortran order") << QByteArray(
            "UEsDBBQAAAAIAAAAIQDP4qS1SwAAAIgAAAAJABQAZ2VuZXMubnB5AQAQAIgAAAAAAAAASwAAAAAAAACb7Bfq"
            "GxDJyFDGUK2eklqcXKRupaBuE2qorqOgnpZfVFKUmBefX5SSChJ3S8wpTgWKF2ckFqQC+RpGOpo6CrUKFAAu"
            "RwYGBicgBgBQSwMEFAAAAAgAAAAhAKnG7gRZAAAAsAAAAA4AFABlbWJlZGRpbmdzLm5weQEAEACwAAAAAAAA"
            "AFkAAAAAAAAAm+wX6hsQychQxlCtnpJanFykbqWgbpNmoa6joJ6WX1RSlJgXn1+UkgoSDykqTQUKF2ckFqQC"
            "uRpGOgrGmjoKtQrkAy4GMPhgD6EFHCA0A5QWgdIcUFrqAABQSwECFAMUAAAACAAAACEAz+KktUsAAACIAAAA"
            "CQAAAAAAAAAAAAAAgAEAAAAAZ2VuZXMubnB5UEsBAhQDFAAAAAgAAAAhAKnG7gRZAAAAsAAAAA4AAAAAAAAA"
            "AAAAAIABhgAAAGVtYmVkZGluZ3MubnB5UEsFBgAAAAACAAIAcwAAAB8BAAAAAA==");
        QTest::newRow("big-endian") << QByteArray(
            "UEsDBBQAAAAIAAAAIQDdhIX7TQAAAJgAAAAJABQAZ2VuZXMubnB5AQAQAJgAAAAAAAAATQAAAAAAAACb7Bfq"
            "GxDJyFDGUK2eklqcXKRupaBuF2qsrqOgnpZfVFKUmBefX5SSChJ3S8wpTgWKF2ckFqQC+RpGOpo6CrUKFAAu"
            "BgYGRwYEcIIxAFBLAwQUAAAACAAAACEAIof9V1oAAACwAAAADgAUAGVtYmVkZGluZ3MubnB5AQAQALAAAAAA"
            "AAAAWgAAAAAAAACb7BfqGxDJyFDGUK2eklqcXKRupaBul2ahrqOgnpZfVFKUmBefX5SSChJ3S8wpTgWKF2ck"
            "FqQC+RpGOgrGmjoKtQpkAy77Dwxg4MAApTmgtACUFoHQB6QgNABQSwECFAMUAAAACAAAACEA3YSF+00AAACY"
            "AAAACQAAAAAAAAAAAAAAgAEAAAAAZ2VuZXMubnB5UEsBAhQDFAAAAAgAAAAhACKH/VdaAAAAsAAAAA4AAAAA"
            "AAAAAAAAAIABiAAAAGVtYmVkZGluZ3MubnB5UEsFBgAAAAACAAIAcwAAACIBAAAAAA==");
        QTest::newRow("an array for each gene") << QByteArray(
            "UEsDBBQAAAAIAAAAIQAqwR1EUAAAAJgAAAAFABQAQS5ucHkBABAAmAAAAAAAAABQAAAAAAAAAJvsF+obEMnI"
            "UMZQrZ6SWpxcpG6loG6TZqGuo6Cell9UUpSYF59flJIKEndLzClOBYoXZyQWpAL5GsY6mjoKtQoUAC4GMPhg"
            "D6EZHCAUhwMAUEsDBBQAAAAIAAAAIQA8wIIUTwAAAJgAAAAFABQAQi5ucHkBABAAmAAAAAAAAABPAAAAAAAA"
            "AJvsF+obEMnIUMZQrZ6SWpxcpG6loG6TZqGuo6Cell9UUpSYF59flJIKEndLzClOBYoXZyQWpAL5GsY6mjoK"
            "tQoUAC4GMBBwgNAiUFrqAABQSwECFAMUAAAACAAAACEAKsEdRFAAAACYAAAABQAAAAAAAAAAAAAAgAEAAAAA"
            "QS5ucHlQSwECFAMUAAAACAAAACEAPMCCFE8AAACYAAAABQAAAAAAAAAAAAAAgAGHAAAAQi5ucHlQSwUGAAAA"
            "AAIAAgBmAAAADQEAAAAA");
    }

    void numpyArchives()
    {
        QFETCH(QByteArray, base64);
        const auto path = write("genes.npz", QByteArray::fromBase64(base64));
        QVERIFY(isNumpyArchive(path));
        QVERIFY(!isTorchArchive(path));
        compare(readNpzVectors(path, m_monitor), "numpy archive");
    }

    void brokenNumpyArchives_data()
    {
        QTest::addColumn<QByteArray>("base64");
        QTest::addColumn<QString>("says");
        QTest::newRow("no names") << QByteArray(
            "UEsDBBQAAAAIAAAAIQCbkIcFWgAAALAAAAAOABQAZW1iZWRkaW5ncy5ucHkBABAAsAAAAAAAAABaAAAAAAAA"
            "AJvsF+obEMnIUMZQrZ6SWpxcpG6loG6TZqGuo6Cell9UUpSYF59flJIKEndLzClOBYoXZyQWpAL5GkY6Csaa"
            "Ogq1CmQDLgYw+GAPoRkcIBQHlBaA0iJQWuoAAFBLAQIUAxQAAAAIAAAAIQCbkIcFWgAAALAAAAAOAAAAAAAA"
            "AAAAAACAAQAAAABlbWJlZGRpbmdzLm5weVBLBQYAAAAAAQABADwAAACaAAAAAAA=")
                                  << QStringLiteral("the array embeddings of shape (2, 3) is no vector");
        QTest::newRow("rows differ") << QByteArray(
            "UEsDBBQAAAAIAAAAIQAUCxqWSAAAAIQAAAAJABQAZ2VuZXMubnB5AQAQAIQAAAAAAAAASAAAAAAAAACb7Bfq"
            "GxDJyFDGUK2eklqcXKRupaBuE2qorqOgnpZfVFKUmBefX5SSChJ3S8wpTgWKF2ckFqQC+RqGOpo6CrUKFAAu"
            "RwYGBgBQSwMEFAAAAAgAAAAhAJuQhwVaAAAAsAAAAA4AFABlbWJlZGRpbmdzLm5weQEAEACwAAAAAAAAAFoA"
            "AAAAAAAAm+wX6hsQychQxlCtnpJanFykbqWgbpNmoa6joJ6WX1RSlJgXn1+UkgoSd0vMKU4FihdnJBakAvka"
            "RjoKxpo6CrUKZAMuBjD4YA+hGRwgFAeUFoDSIlBa6gAAUEsBAhQDFAAAAAgAAAAhABQLGpZIAAAAhAAAAAkA"
            "AAAAAAAAAAAAAIABAAAAAGdlbmVzLm5weVBLAQIUAxQAAAAIAAAAIQCbkIcFWgAAALAAAAAOAAAAAAAAAAAA"
            "AACAAYMAAABlbWJlZGRpbmdzLm5weVBLBQYAAAAAAgACAHMAAAAdAQAAAAA=")
                                     << QStringLiteral("1 gene names but a matrix of shape (2, 3)");
        QTest::newRow("names are numbers") << QByteArray(
            "UEsDBBQAAAAIAAAAIQAM/BzpSgAAAJAAAAAJABQAZ2VuZXMubnB5AQAQAJAAAAAAAAAASgAAAAAAAACb7Bfq"
            "GxDJyFDGUK2eklqcXKRupaBuk2mhrqOgnpZfVFKUmBefX5SSChJ3S8wpTgWKF2ckFqQC+RpGOpo6CrUKFAAu"
            "RgYIYILSAFBLAwQUAAAACAAAACEAm5CHBVoAAACwAAAADgAUAGVtYmVkZGluZ3MubnB5AQAQALAAAAAAAAAA"
            "WgAAAAAAAACb7BfqGxDJyFDGUK2eklqcXKRupaBuk2ahrqOgnpZfVFKUmBefX5SSChJ3S8wpTgWKF2ckFqQC"
            "+RpGOgrGmjoKtQpkAy4GMPhgD6EZHCAUB5QWgNIiUFrqAABQSwECFAMUAAAACAAAACEADPwc6UoAAACQAAAA"
            "CQAAAAAAAAAAAAAAgAEAAAAAZ2VuZXMubnB5UEsBAhQDFAAAAAgAAAAhAJuQhwVaAAAAsAAAAA4AAAAAAAAA"
            "AAAAAIABhQAAAGVtYmVkZGluZ3MubnB5UEsFBgAAAAACAAIAcwAAAB8BAAAAAA==")
                                           << QStringLiteral("the array genes holds no names");
        QTest::newRow("objects") << QByteArray(
            "UEsDBBQAAAAIAAAAIQBh6x6V5gAAADoBAAAJABQAZ2VuZXMubnB5AQAQADoBAAAAAAAA5gAAAAAAAACljs1K"
            "w0AUhWeaanX8qz5BdhMhBNyJGxeCiw6mEhDiQspkcsVCk8mdmYjBCm5C7doH1tH6Bp7FhfPdb3E+07ub23tK"
            "nskrL8Eqwy9CvpzyOOSP2jgj65k2Jfzga7mw4Ll9kg34Hp3Fp3H4Fv4n7D1QdVs1XaK0gaRqF24ujZEdmxlQ"
            "urbOtMoxJBuL1eXmi1SQHgdXtMBghcMMtyJBBe1x+08sXdcAw1E+IIRMz3Fn/bHC3QxZJIKcerbEvTRNJ18+"
            "v0dcOtwv1g94oBpt5y/MdtZBxfAwH3rd7wA86nGc4bF0eFIk31BLAwQUAAAACAAAACEAm5CHBVoAAACwAAAA"
            "DgAUAGVtYmVkZGluZ3MubnB5AQAQALAAAAAAAAAAWgAAAAAAAACb7BfqGxDJyFDGUK2eklqcXKRupaBuk2ah"
            "rqOgnpZfVFKUmBefX5SSChJ3S8wpTgWKF2ckFqQC+RpGOgrGmjoKtQpkAy4GMPhgD6EZHCAUB5QWgNIiUFrq"
            "AABQSwECFAMUAAAACAAAACEAYeseleYAAAA6AQAACQAAAAAAAAAAAAAAgAEAAAAAZ2VuZXMubnB5UEsBAhQD"
            "FAAAAAgAAAAhAJuQhwVaAAAAsAAAAA4AAAAAAAAAAAAAAIABIQEAAGVtYmVkZGluZ3MubnB5UEsFBgAAAAAC"
            "AAIAcwAAALsBAAAAAA==")
                                 << QStringLiteral("calls posix.system");
        QTest::newRow("structured") << QByteArray(
            "UEsDBBQAAAAIAAAAIQDP4qS1SwAAAIgAAAAJABQAZ2VuZXMubnB5AQAQAIgAAAAAAAAASwAAAAAAAACb7Bfq"
            "GxDJyFDGUK2eklqcXKRupaBuE2qorqOgnpZfVFKUmBefX5SSChJ3S8wpTgWKF2ckFqQC+RpGOpo6CrUKFAAu"
            "RwYGBicgBgBQSwMEFAAAAAgAAAAhACtmn9VUAAAAkAAAAA4AFABlbWJlZGRpbmdzLm5weQEAEACQAAAAAAAA"
            "AFQAAAAAAAAAm+wX6hsQychQxlCtnpJanFykbqUQraFeoa6joG6TZqKuqaOgoV4J58UCGWn5RSVFiXnx+UUp"
            "qSDlbok5xalA8eKMxIJUIF/DSAeoq1aBGMDFgAYAUEsBAhQDFAAAAAgAAAAhAM/ipLVLAAAAiAAAAAkAAAAA"
            "AAAAAAAAAIABAAAAAGdlbmVzLm5weVBLAQIUAxQAAAAIAAAAIQArZp/VVAAAAJAAAAAOAAAAAAAAAAAAAACA"
            "AYYAAABlbWJlZGRpbmdzLm5weVBLBQYAAAAAAgACAHMAAAAaAQAAAAA=")
                                    << QStringLiteral("structured array");
        QTest::newRow("NaN") << QByteArray(
            "UEsDBBQAAAAIAAAAIQDP4qS1SwAAAIgAAAAJABQAZ2VuZXMubnB5AQAQAIgAAAAAAAAASwAAAAAAAACb7Bfq"
            "GxDJyFDGUK2eklqcXKRupaBuE2qorqOgnpZfVFKUmBefX5SSChJ3S8wpTgWKF2ckFqQC+RpGOpo6CrUKFAAu"
            "RwYGBicgBgBQSwMEFAAAAAgAAAAhABu8puNNAAAAsAAAAA4AFABlbWJlZGRpbmdzLm5weQEAEACwAAAAAAAA"
            "AE0AAAAAAAAAm+wX6hsQychQxlCtnpJanFykbqWgbpNmoa6joJ6WX1RSlJgXn1+UkgoSd0vMKU4FihdnJBak"
            "AvkaRjoKxpo6CrUKZAMuBjD4UU8sDQBQSwECFAMUAAAACAAAACEAz+KktUsAAACIAAAACQAAAAAAAAAAAAAA"
            "gAEAAAAAZ2VuZXMubnB5UEsBAhQDFAAAAAgAAAAhABu8puNNAAAAsAAAAA4AAAAAAAAAAAAAAIABhgAAAGVt"
            "YmVkZGluZ3MubnB5UEsFBgAAAAACAAIAcwAAABMBAAAAAA==")
                             << QStringLiteral("number 1 of the vector of A is not a number");
        QTest::newRow("lengths differ") << QByteArray(
            "UEsDBBQAAAAIAAAAIQAqwR1EUAAAAJgAAAAFABQAQS5ucHkBABAAmAAAAAAAAABQAAAAAAAAAJvsF+obEMnI"
            "UMZQrZ6SWpxcpG6loG6TZqGuo6Cell9UUpSYF59flJIKEndLzClOBYoXZyQWpAL5GsY6mjoKtQoUAC4GMPhg"
            "D6EZHCAUhwMAUEsDBBQAAAAIAAAAIQBEjfyJTAAAAJAAAAAFABQAQi5ucHkBABAAkAAAAAAAAABMAAAAAAAA"
            "AJvsF+obEMnIUMZQrZ6SWpxcpG6loG6TZqGuo6Cell9UUpSYF59flJIKEndLzClOBYoXZyQWpAL5GkY6mjoK"
            "tQoUAC4GMBBwgNAiDgBQSwECFAMUAAAACAAAACEAKsEdRFAAAACYAAAABQAAAAAAAAAAAAAAgAEAAAAAQS5u"
            "cHlQSwECFAMUAAAACAAAACEARI38iUwAAACQAAAABQAAAAAAAAAAAAAAgAGHAAAAQi5ucHlQSwUGAAAAAAIA"
            "AgBmAAAACgEAAAAA") << QStringLiteral("the vector of B has 2 numbers, that of A 3");
        QTest::newRow("complex") << QByteArray(
            "UEsDBBQAAAAIAAAAIQDP4qS1SwAAAIgAAAAJABQAZ2VuZXMubnB5AQAQAIgAAAAAAAAASwAAAAAAAACb7Bfq"
            "GxDJyFDGUK2eklqcXKRupaBuE2qorqOgnpZfVFKUmBefX5SSChJ3S8wpTgWKF2ckFqQC+RpGOpo6CrUKFAAu"
            "RwYGBicgBgBQSwMEFAAAAAgAAAAhANO/msVeAAAA4AAAAA4AFABlbWJlZGRpbmdzLm5weQEAEADgAAAAAAAA"
            "AF4AAAAAAAAAm+wX6hsQychQxlCtnpJanFykbqWgbpNsaKauo6Cell9UUpSYF59flJIKknBLzClOBYoXZyQW"
            "pAL5GkY6CsaaOgq1CuQCLgYw+GDPgAocULkcaHwBNL4IGl/qAIwFAFBLAQIUAxQAAAAIAAAAIQDP4qS1SwAA"
            "AIgAAAAJAAAAAAAAAAAAAACAAQAAAABnZW5lcy5ucHlQSwECFAMUAAAACAAAACEA07+axV4AAADgAAAADgAA"
            "AAAAAAAAAAAAgAGGAAAAZW1iZWRkaW5ncy5ucHlQSwUGAAAAAAIAAgBzAAAAJAEAAAAA")
                                 << QStringLiteral("values of type <c16");
        QTest::newRow("claims too much") << QByteArray(
            "UEsDBBQAAAAIANhkdV3P4qS1SwAAAIgAAAAJAAAAZ2VuZXMubnB5m+wX6hsQychQxlCtnpJanFykbqWgbhNq"
            "qK6joJ6WX1RSlJgXn1+UkgoSd0vMKU4FihdnJBakAvkaRjqaOgq1ChQALkcGBgYnIAYAUEsDBBQAAAAIANhk"
            "dV1b00kcWQAAALAAAAAOAAAAZW1iZWRkaW5ncy5ucHmb7BfqGxDJyFDGUK2eklqcXKRupaBuk2ahrqOgnpZf"
            "VFKUmBefX5SSChJ3S8wpTgWKF2ckFqQC+RpGOgqWYKCpo1CrQB7gYgCDD/YQmsEBQnFAaQEoLQKlAVBLAQIU"
            "AxQAAAAIANhkdV3P4qS1SwAAAIgAAAAJAAAAAAAAAAAAAACAAQAAAABnZW5lcy5ucHlQSwECFAMUAAAACADY"
            "ZHVdW9NJHFkAAACwAAAADgAAAAAAAAAAAAAAgAFyAAAAZW1iZWRkaW5ncy5ucHlQSwUGAAAAAAIAAgBzAAAA"
            "9wAAAAAA") << QStringLiteral("ends too early");
        QTest::newRow("claims far too much") << QByteArray(
            "UEsDBBQAAAAIANhkdV3P4qS1SwAAAIgAAAAJAAAAZ2VuZXMubnB5m+wX6hsQychQxlCtnpJanFykbqWgbhNq"
            "qK6joJ6WX1RSlJgXn1+UkgoSd0vMKU4FihdnJBakAvkaRjqaOgq1ChQALkcGBgYnIAYAUEsDBBQAAAAIANhk"
            "dV1K5DJbXAAAALAAAAAOAAAAZW1iZWRkaW5ncy5ucHmb7BfqGxDJyFDGUK2eklqcXKRupaBuk2ahrqOgnpZf"
            "VFKUmBefX5SSChJ3S8wpTgWKF2ckFqQC+RpGOgqWCKCpo1CrQCLgYgCDD/YQmsEBQnFAaQEoLQKlpQ4AAFBL"
            "AQIUAxQAAAAIANhkdV3P4qS1SwAAAIgAAAAJAAAAAAAAAAAAAACAAQAAAABnZW5lcy5ucHlQSwECFAMUAAAA"
            "CADYZHVdSuQyW1wAAACwAAAADgAAAAAAAAAAAAAAgAFyAAAAZW1iZWRkaW5ncy5ucHlQSwUGAAAAAAIAAgBz"
            "AAAA+gAAAAAA") << QStringLiteral("far larger than the file");
        QTest::newRow("cut") << QByteArray(
            "UEsDBBQAAAAIAAAAIQDP4qS1SwAAAIgAAAAJABQAZ2VuZXMubnB5AQAQAIgAAAAAAAAASwAAAAAAAACb7Bfq"
            "GxDJyFDGUK2eklqcXKRupaBuE2qorqOgnpZfVFKUmBefX5SSChJ3S8wpTgWKF2ckFqQC+RpGOpo6CrUKFAAu"
            "RwYGBicgBgBQSwMEFAAAAAgAAAAhAJuQhwVaAAAAsAAAAA4AFABlbWJlZGRpbmdzLm5weQEAEACwAAAAAAAA"
            "AFoAAAAAAAAAm+wX6hsQychQxlCtnpJanFykbqWgbpNmoa6joJ6WX1RSlJgXn1+UkgoSd0vMKU4FihdnJBak"
            "AvkaRjoKxpo6CrUKZAMuBjD4YA+hGRwgFAeUFoDSIlBa6gAAUEsBAhQDFAAAAAgA")
                             << QStringLiteral("damaged");
        QTest::newRow("text") << QByteArray("aGVsbG8=") << QStringLiteral("damaged");
    }

    void brokenNumpyArchives()
    {
        QFETCH(QByteArray, base64);
        QFETCH(QString, says);
        const auto path = write("broken.npz", QByteArray::fromBase64(base64));
        saysWithFile(errorOf([&] { readNpzVectors(path, m_monitor); }), says, QStringLiteral("broken.npz"));
    }

    void numpyArrays_data()
    {
        QTest::addColumn<QByteArray>("base64");
        QTest::newRow("float64") << QByteArray(
            "k05VTVBZAQB2AHsnZGVzY3InOiAnPGY4JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDIs"
            "IDMpLCB9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg"
            "IAoAAAAAAADwPwAAAAAAAABAAAAAAAAACEAAAAAAAAAQQAAAAAAAABRAAAAAAAAAGsA=");
        QTest::newRow("Fortran order, half") << QByteArray(
            "k05VTVBZAQB2AHsnZGVzY3InOiAnPGYyJywgJ2ZvcnRyYW5fb3JkZXInOiBUcnVlLCAnc2hhcGUnOiAoMiwg"
            "MyksIH0gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg"
            "IAoAPABEAEAARQBCgMY=");
        QTest::newRow("version 2") << QByteArray(
            "k05VTVBZAgB0AAAAeydkZXNjcic6ICc8ZjgnLCAnZm9ydHJhbl9vcmRlcic6IEZhbHNlLCAnc2hhcGUnOiAo"
            "MiwgMyksIH0gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg"
            "IAoAAAAAAADwPwAAAAAAAABAAAAAAAAACEAAAAAAAAAQQAAAAAAAABRAAAAAAAAAGsA=");
    }

    void numpyArrays()
    {
        QFETCH(QByteArray, base64);
        const QByteArray bytes = QByteArray::fromBase64(base64);
        QVERIFY(looksLikeNpy(startOf(bytes)));
        const auto path = write("matrix.npy", bytes);
        for (const char* const names :
             {"matrix.txt", "matrix.tsv", "matrix.csv", "matrix.names", "matrix_genes.txt", "genes.txt"}) {
            const auto beside = write(names, "A\nB\n");
            compare(readNpyVectors(path, m_monitor), "numpy array");
            std::filesystem::remove(beside);
        }
        const auto table = write("matrix.csv", "gene,id\nA,1\nB,2\n");
        compare(readNpyVectors(path, m_monitor), "numpy array");
        write("matrix.csv", "A\nB\nC\n");
        saysWithFile(errorOf([&] { readNpyVectors(path, m_monitor); }), QStringLiteral("names 3 genes"),
                     QStringLiteral("matrix.csv"));
        std::filesystem::remove(table);
        saysWithFile(errorOf([&] { readNpyVectors(path, m_monitor); }),
                     QStringLiteral("matrix.txt or matrix.tsv"), QStringLiteral("matrix.npy"));
    }

    void savedDictNeedsNoNames()
    {
        const QByteArray bytes = QByteArray::fromBase64(

            "k05VTVBZAQB2AHsnZGVzY3InOiAnfE8nLCAnZm9ydHJhbl9vcmRlcic6IEZhbHNlLCAnc2hhcGUnOiAoKSwg"
            "fSAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg"
            "IAqAA2NudW1weS5jb3JlLm11bHRpYXJyYXkKX3JlY29uc3RydWN0CnEAY251bXB5Cm5kYXJyYXkKcQFLAIVx"
            "AkMBYnEDh3EEUnEFKEsBKWNudW1weQpkdHlwZQpxBlgCAAAATzhxB4mIh3EIUnEJKEsDWAEAAAB8cQpOTk5K"
            "/////0r/////Sz90cQtiiV1xDH1xDShYAQAAAEFxDl1xDyhHP/AAAAAAAABHQAAAAAAAAABHQAgAAAAAAABl"
            "WAEAAABCcRBdcREoR0AQAAAAAAAAR0AUAAAAAAAAR8AaAAAAAAAAZXVhdHESYi4=");
        compare(readNpyVectors(write("dict.npy", bytes), m_monitor), "numpy array");
    }

    void brokenNumpyArrays_data()
    {
        QTest::addColumn<QByteArray>("base64");
        QTest::addColumn<QString>("says");
        QTest::newRow("vector") << QByteArray(
            "k05VTVBZAQB2AHsnZGVzY3InOiAnPGY4JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDMs"
            "KSwgfSAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg"
            "IAoAAAAAAADwPwAAAAAAAABAAAAAAAAACEA=")
                                << QStringLiteral("an array of shape (3)");
        QTest::newRow("structured") << QByteArray(
            "k05VTVBZAQB2AHsnZGVzY3InOiBbKCd4JywgJzxmNCcpXSwgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3No"
            "YXBlJzogKDIsKSwgfSAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg"
            "IAoAAAAAAAAAAA==") << QStringLiteral("structured array");
        QTest::newRow("cut") << QByteArray(
            "k05VTVBZAQB2AHsnZGVzY3InOiAnPGY4JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDIs"
            "IDMpLCB9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg"
            "IAoAAAAAAADwPwAAAAAAAABAAAAAAAAACEAAAAAAAAAQQAAAAAAAABRA")
                             << QStringLiteral("ends too early");
        QTest::newRow("object") << QByteArray(
            "k05VTVBZAQB2AHsnZGVzY3InOiAnfE8nLCAnZm9ydHJhbl9vcmRlcic6IEZhbHNlLCAnc2hhcGUnOiAoMSwp"
            "LCB9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg"
            "IAqAA2NudW1weS5jb3JlLm11bHRpYXJyYXkKX3JlY29uc3RydWN0CnEAY251bXB5Cm5kYXJyYXkKcQFLAIVx"
            "AkMBYnEDh3EEUnEFKEsBSwGFcQZjbnVtcHkKZHR5cGUKcQdYAgAAAE84cQiJiIdxCVJxCihLA1gBAAAAfHEL"
            "Tk5OSv////9K/////0s/dHEMYoldcQ1jcG9zaXgKc3lzdGVtCnEOWAQAAAB0cnVlcQ+FcRBScRFhdHESYi4=")
                                << QStringLiteral("calls posix.system");
        QTest::newRow("other version") << QByteArray(
            "k05VTVBZCQB2AHsnZGVzY3InOiAnPGY4JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDIs"
            "IDMpLCB9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg"
            "IAoAAAAAAADwPwAAAAAAAABAAAAAAAAACEAAAAAAAAAQQAAAAAAAABRAAAAAAAAAGsA=")
                                       << QStringLiteral("its version is 9");
        QTest::newRow("no shape") << QByteArray(
            "k05VTVBZAQB2AHsnZGVzY3InOiAnPGY4JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBmJzogKDIs"
            "IDMpLCB9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg"
            "IAoAAAAAAADwPwAAAAAAAABAAAAAAAAACEAAAAAAAAAQQAAAAAAAABRAAAAAAAAAGsA=")
                                  << QStringLiteral("its shape is missing");
        QTest::newRow("text") << QByteArray("aGVsbG8sIHRoaXMgaXMgYSB0ZXh0")
                              << QStringLiteral("it begins otherwise");
    }

    void brokenNumpyArrays()
    {
        QFETCH(QByteArray, base64);
        QFETCH(QString, says);
        write("broken.txt", "A\nB\n");
        const auto path = write("broken.npy", QByteArray::fromBase64(base64));
        saysWithFile(errorOf([&] { readNpyVectors(path, m_monitor); }), says, QStringLiteral("broken.npy"));
    }

    void missingFilesAreNamed()
    {
        const std::filesystem::path path = "no-such-file";
        for (const auto& read : {std::function<void()>([&] { readPickleVectors(path, m_monitor); }),
                                 std::function<void()>([&] { readTorchVectors(path, m_monitor); }),
                                 std::function<void()>([&] { readNpzVectors(path, m_monitor); }),
                                 std::function<void()>([&] { readNpyVectors(path, m_monitor); })})
            QVERIFY(errorOf(read).contains(QStringLiteral("no-such-file")));
        QVERIFY(!isTorchArchive(path));
        QVERIFY(!isNumpyArchive(path));
    }

    void detectorsKnowOtherFiles()
    {
        for (const QByteArray& bytes : {QByteArray(), QByteArray("gene,1,2\n"), QByteArray("PK\3\4"),
                                        QByteArray("\x80"), QByteArray("{\"A\": [1]}")}) {
            QVERIFY(!looksLikePickle(startOf(bytes)));
            QVERIFY(!looksLikeNpy(startOf(bytes)));
            QVERIFY(!looksLikeOldTorch(startOf(bytes)));
        }
    }
};

QTEST_GUILESS_MAIN(TestPythonVectors)
#include "tst_python_vectors.moc"
