using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading;

namespace Settings;

/// <summary>Where a value comes from: an error names it.</summary>
public readonly record struct Origin(string File, int Line)
{
    public override string ToString() => $"{File}({Line})";
}

public sealed record Entry(string Section, string Key, string Value, Origin Origin)
{
    public string Path => Section.Length == 0 ? Key : Section + "." + Key;
}

public sealed class ConfigurationException(string message, Origin origin) : Exception($"{origin}: {message}")
{
    public Origin Origin { get; } = origin;
}

/// <summary>Reads sections, keys and values, with includes, continued lines and references to other values.</summary>
public sealed class Reader(Func<string, TextReader> open)
{
    private const int MaxDepth = 8;

    public IReadOnlyList<Entry> Read(string file) => Read(file, depth: 0).ToList();

    private IEnumerable<Entry> Read(string file, int depth)
    {
        using var text = open(file);
        var section = string.Empty;
        var number = 0;
        while (text.ReadLine() is { } line)
        {
            number++;
            var origin = new Origin(file, number);
            while (line.EndsWith('\\') && text.ReadLine() is { } more)
            {
                line = line[..^1] + more.TrimStart();
                number++;
            }

            line = WithoutComment(line).Trim();
            if (line.Length == 0)
            {
                continue;
            }

            if (line.StartsWith("include ", StringComparison.Ordinal))
            {
                if (depth == MaxDepth)
                {
                    throw new ConfigurationException("too many files include each other", origin);
                }

                foreach (var entry in Read(line.Split(' ', 2)[1].Trim('"'), depth + 1))
                {
                    yield return entry;
                }
            }
            else if (line is ['[', .. var name, ']'])
            {
                section = name.Trim();
            }
            else
            {
                var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
                yield return parts.Length == 2
                    ? new Entry(section, parts[0], parts[1].Trim('"'), origin)
                    : throw new ConfigurationException($"'{line}' has no '='", origin);
            }
        }
    }

    private static string WithoutComment(string line)
    {
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            quoted ^= line[i] == '"';
            if (!quoted && line[i] is '#' or ';')
            {
                return line[..i];
            }
        }

        return line;
    }
}

public sealed class Configuration
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.OrdinalIgnoreCase);

    public Configuration(IEnumerable<Entry> entries)
    {
        foreach (var entry in entries)
        {
            _entries[entry.Path] = entry;
        }
    }

    public IEnumerable<string> Sections => _entries.Values.Select(entry => entry.Section).Distinct().OrderBy(section => section, StringComparer.Ordinal);

    public static Configuration Load(params string[] files)
    {
        var reader = new Reader(File.OpenText);
        var fromFiles = files.Where(File.Exists).SelectMany(reader.Read);
        var fromEnvironment = Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(name => name.StartsWith("APP_", StringComparison.Ordinal))
            .Select(name => Override(name, Environment.GetEnvironmentVariable(name) ?? string.Empty));
        return new Configuration(fromFiles.Concat(fromEnvironment));
    }

    public string Text(string path, string otherwise = "") => _entries.TryGetValue(path, out var entry) ? Expand(entry, 0) : otherwise;

    public int Number(string path, int otherwise) => Value(path, otherwise, text => int.Parse(text, CultureInfo.InvariantCulture));

    public double Fraction(string path, double otherwise) => Value(path, otherwise, text =>
    {
        var isPercent = text.EndsWith('%');
        var number = double.Parse(isPercent ? text[..^1] : text, CultureInfo.InvariantCulture);
        return isPercent ? number / 100.0 : number;
    });

    public bool Switch(string path, bool otherwise) => Value(path, otherwise, text => text.ToLowerInvariant() switch
    {
        "yes" or "on" or "true" or "1" => true,
        "no" or "off" or "false" or "0" => false,
        _ => throw new FormatException($"'{text}' is neither yes nor no"),
    });

    public TimeSpan Duration(string path, TimeSpan otherwise) => Value(path, otherwise, text =>
    {
        var digits = text.TakeWhile(letter => char.IsDigit(letter) || letter == '.').Count();
        var amount = double.Parse(text[..digits], CultureInfo.InvariantCulture);
        return text[digits..].Trim() switch
        {
            "ms" => TimeSpan.FromMilliseconds(amount),
            "" or "s" => TimeSpan.FromSeconds(amount),
            "m" => TimeSpan.FromMinutes(amount),
            "h" => TimeSpan.FromHours(amount),
            var unit => throw new FormatException($"'{unit}' is no unit of time"),
        };
    });

    public long Bytes(string path, long otherwise) => Value(path, otherwise, text =>
    {
        string[] units = ["B", "KB", "MB", "GB"];
        var unit = Array.FindLastIndex(units, candidate => text.EndsWith(candidate, StringComparison.OrdinalIgnoreCase));
        var amount = unit < 0 ? text : text[..^units[unit].Length];
        return (long)(double.Parse(amount, CultureInfo.InvariantCulture) * Math.Pow(1024, Math.Max(unit, 0)));
    });

    public IReadOnlyList<string> List(string path) => Text(path).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public IReadOnlyList<int> Ports(string path)
    {
        var ports = new List<int>();
        foreach (var part in List(path))
        {
            var range = part.Split('-');
            var first = int.Parse(range[0], CultureInfo.InvariantCulture);
            var last = range.Length > 1 ? int.Parse(range[1], CultureInfo.InvariantCulture) : first;
            ports.AddRange(Enumerable.Range(first, last - first + 1));
        }

        return ports;
    }

    /// <summary>Fills the writable properties of an object from a section.</summary>
    public T Bind<T>(string section)
        where T : new()
    {
        var target = new T();
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
        {
            if (!_entries.TryGetValue(section + "." + property.Name, out var entry))
            {
                continue;
            }

            try
            {
                property.SetValue(target, TypeDescriptor.GetConverter(property.PropertyType).ConvertFromInvariantString(Expand(entry, 0)));
            }
            catch (Exception problem) when (problem is FormatException or ArgumentException or NotSupportedException)
            {
                throw new ConfigurationException($"{entry.Path}: {problem.Message}", entry.Origin);
            }
        }

        return target;
    }

    public string Dump()
    {
        var text = new StringBuilder();
        foreach (var section in Sections)
        {
            text.Append('[').Append(section).AppendLine("]");
            foreach (var entry in _entries.Values.Where(entry => entry.Section == section).OrderBy(entry => entry.Key, StringComparer.Ordinal))
            {
                var shown = entry.Key.Contains("password", StringComparison.OrdinalIgnoreCase) ? new string('*', 8) : Expand(entry, 0);
                text.Append(entry.Key).Append(" = ").AppendLine(shown);
            }
        }

        return text.ToString();
    }

    private static Entry Override(string name, string value)
    {
        var parts = name.Split('_').Skip(1).ToArray();
        var section = string.Join('.', parts.Take(parts.Length - 1));
        return new Entry(section, parts[^1], value, new Origin("environment", 0));
    }

    private T Value<T>(string path, T otherwise, Func<string, T> parse)
    {
        if (!_entries.TryGetValue(path, out var entry))
        {
            return otherwise;
        }

        try
        {
            return parse(Expand(entry, 0));
        }
        catch (Exception problem) when (problem is FormatException or OverflowException)
        {
            throw new ConfigurationException($"{path}: {problem.Message}", entry.Origin);
        }
    }

    // ${section.key} stands for another value.
    private string Expand(Entry entry, int depth)
    {
        if (depth > 10)
        {
            throw new ConfigurationException("values refer to each other", entry.Origin);
        }

        var text = new StringBuilder();
        var rest = entry.Value;
        while (rest.IndexOf("${", StringComparison.Ordinal) is >= 0 and var start && rest.IndexOf('}', start) is >= 0 and var end)
        {
            text.Append(rest.AsSpan(0, start));
            var name = rest[(start + 2)..end];
            text.Append(_entries.TryGetValue(name, out var other)
                ? Expand(other, depth + 1)
                : throw new ConfigurationException($"there is no {name}", entry.Origin));
            rest = rest[(end + 1)..];
        }

        return text.Append(rest).ToString();
    }
}

public sealed class ServerSettings
{
    public string Host { get; set; } = "localhost";

    public int Port { get; set; } = 8080;

    public float Timeout { get; set; } = 30f;
}

/// <summary>Picks among the servers of a list, the better ones more often, and reloads the file when it changes.</summary>
public sealed class Balancer : IDisposable
{
    private readonly Random _random = new();
    private readonly FileSystemWatcher? _watcher;
    private (string Server, float Share)[] _shares = [];

    public Balancer(string file)
    {
        Reload(file);
        var folder = Path.GetDirectoryName(Path.GetFullPath(file));
        if (folder is not null)
        {
            _watcher = new FileSystemWatcher(folder, Path.GetFileName(file)) { EnableRaisingEvents = true };
            _watcher.Changed += (_, _) => Reload(file);
        }
    }

    public string Next()
    {
        lock (_random)
        {
            var roll = _random.NextSingle();
            foreach (var (server, share) in _shares)
            {
                roll -= share;
                if (roll < 0)
                {
                    return server;
                }
            }

            return _shares.Length > 0 ? _shares[_random.Next(_shares.Length)].Server : "localhost";
        }
    }

    public IReadOnlyList<string> InTurn(int count)
    {
        var servers = _shares.Select(share => share.Server).ToArray();
        _random.Shuffle(servers);
        return servers.Take(count).ToList();
    }

    public void Dispose() => _watcher?.Dispose();

    private void Reload(string file)
    {
        try
        {
            var configuration = Configuration.Load(file);
            var servers = configuration.List("balancer.servers");
            var shares = new float[servers.Count];
            Array.Fill(shares, servers.Count > 0 ? 1f / servers.Count : 0f);
            foreach (var (server, i) in servers.Select((server, i) => (server, i)))
            {
                shares[i] = (float)configuration.Fraction("share." + server, shares[i]);
            }

            var sum = shares.Sum();
            _shares = servers.Zip(shares, (server, share) => (server, sum > 0 ? share / sum : 0f)).OrderByDescending(pair => pair.Item2).ToArray();
        }
        catch (IOException)
        {
            // Somebody is writing the file: the next change brings another try.
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var configuration = Configuration.Load(args.Length > 0 ? args : ["app.ini", "app.local.ini"]);
        var server = configuration.Bind<ServerSettings>("server");
        Console.WriteLine($"{server.Host}:{server.Port} waits {server.Timeout} s");
        Console.WriteLine($"retries {configuration.Number("server.retries", 3)}, keeps {configuration.Bytes("cache.size", 1 << 20)} bytes");
        foreach (var row in configuration.Ports("server.ports").Chunk(8))
        {
            Console.WriteLine(string.Join(' ', row));
        }

        using var balancer = new Balancer(args.FirstOrDefault() ?? "app.ini");
        var jitter = TimeSpan.FromMilliseconds(new Random().Next(250));
        Thread.Sleep(configuration.Duration("server.wait", TimeSpan.Zero) + jitter);
        Console.WriteLine(balancer.Next());
        Console.Write(configuration.Dump());
    }
}
