using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Writes diagnostics as the code that expects them, ready to be pasted into a test.</summary>
internal static class DiagnosticCodeWriter
{
    internal static string Write(ImmutableArray<DiagnosticAnalyzer> analyzers, string defaultPath, ImmutableArray<Diagnostic> diagnostics)
        => diagnostics.IsEmpty
            ? "    (none)\n"
            : string.Concat(diagnostics.Select(diagnostic => Write(analyzers, defaultPath, diagnostic)));

    internal static string Write(ImmutableArray<DiagnosticAnalyzer> analyzers, string defaultPath, Diagnostic diagnostic)
    {
        var builder = new StringBuilder();
        builder.Append("    // ").Append(FormatLikeCompiler(diagnostic)).Append("\n    ").Append(WriteFactory(analyzers, diagnostic));
        AppendLocation(builder, diagnostic.Location, defaultPath);
        foreach (var location in diagnostic.AdditionalLocations)
        {
            AppendLocation(builder, location, defaultPath);
        }

        var arguments = DiagnosticArguments.Get(diagnostic);
        if (!arguments.IsEmpty && !IsCompilerDiagnostic(diagnostic))
        {
            builder.Append(".WithArguments(").AppendJoin(", ", arguments.Select(Quote)).Append(')');
        }

        if (diagnostic.IsSuppressed)
        {
            builder.Append(".WithIsSuppressed(true)");
        }

        return builder.Append(",\n").ToString();
    }

    internal static string FormatLocation(Location location)
    {
        if (location == Location.None)
        {
            return "no location";
        }

        var span = location.GetLineSpan();
        return $"{span.Path}({FormatSpan(span, ",")})";
    }

    private static string FormatLikeCompiler(Diagnostic diagnostic)
    {
        var line = diagnostic.ToString().ReplaceLineEndings(" ");

        // The stack of an analyzer that throws is all there is to go by.
        return string.Equals(diagnostic.Id, DiagnosticIds.AnalyzerException, StringComparison.Ordinal)
            ? line + "\n    // " + diagnostic.Descriptor.Description.ToString(CultureInfo.InvariantCulture).ReplaceLineEndings("\n    // ")
            : line;
    }

    private static bool IsCompilerDiagnostic(Diagnostic diagnostic)
        => diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler, StringComparer.Ordinal);

    private static string WriteFactory(ImmutableArray<DiagnosticAnalyzer> analyzers, Diagnostic diagnostic)
    {
        var owner = analyzers.FirstOrDefault(analyzer => analyzer.SupportedDiagnostics.Contains(diagnostic.Descriptor));
        if (owner is null)
        {
            return diagnostic.Severity switch
            {
                DiagnosticSeverity.Error => $"DiagnosticResult.CompilerError(\"{diagnostic.Id}\")",
                DiagnosticSeverity.Warning => $"DiagnosticResult.CompilerWarning(\"{diagnostic.Id}\")",
                _ => $"new DiagnosticResult(\"{diagnostic.Id}\", DiagnosticSeverity.{diagnostic.Severity})",
            };
        }

        var factory = FindMember(owner.GetType(), diagnostic.Descriptor) is { } member ? $"VerifyCS.Diagnostic({member})"
            : ReferenceEquals(owner, analyzers[0]) && owner.SupportedDiagnostics.Length == 1 ? "VerifyCS.Diagnostic()"
            : $"VerifyCS.Diagnostic(\"{diagnostic.Id}\")";
        return diagnostic.Severity == diagnostic.DefaultSeverity
            ? factory
            : $"{factory}.WithSeverity(DiagnosticSeverity.{diagnostic.Severity})";
    }

    private static string? FindMember(Type analyzer, DiagnosticDescriptor descriptor)
    {
        const BindingFlags Flags = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;
        return analyzer.GetFields(Flags)
            .Where(field => !field.IsPrivate && field.FieldType == typeof(DiagnosticDescriptor) && descriptor.Equals(field.GetValue(null)))
            .Select(field => $"{analyzer.Name}.{field.Name}")
            .FirstOrDefault();
    }

    private static void AppendLocation(StringBuilder builder, Location location, string defaultPath)
    {
        if (location == Location.None)
        {
            builder.Append(".WithNoLocation()");
            return;
        }

        var span = location.GetLineSpan();
        builder.Append(".WithSpan(");
        if (!string.Equals(span.Path, defaultPath, StringComparison.Ordinal))
        {
            builder.Append(Quote(span.Path)).Append(", ");
        }

        builder.Append(FormatSpan(span, ", ")).Append(')');
    }

    private static string FormatSpan(FileLinePositionSpan span, string separator)
        => string.Join(
            separator,
            new[]
            {
                span.StartLinePosition.Line,
                span.StartLinePosition.Character,
                span.EndLinePosition.Line,
                span.EndLinePosition.Character,
            }.Select(number => (number + 1).ToString(CultureInfo.InvariantCulture)));

    private static string Quote(string text)
        => "\"" + text
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
}
