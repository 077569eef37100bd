using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>MLH5016: a text file is read with defaults that its name, or its first lines, say are wrong.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TextLoaderDefaultsAnalyzer : HygieneAnalyzer
{
    /// <summary>The property that names the parameter, or the member of the options, to set.</summary>
    internal const string SettingKey = "setting";

    /// <summary>The property with the value to set it to, as code.</summary>
    internal const string ValueKey = "value";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.TextLoaderDefaults);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (hygiene.Apis.Has(Role.TextLoader) && !TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction((context, file) => Check(context, file, hygiene.Apis), hygiene.Apis.Names(Role.TextLoader));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        // What a program writes with these defaults it reads with them.
        if (file.All.Any(operation => operation is IInvocationOperation && ApiCall.Find(apis, Role.TextSaver, operation) is not null))
        {
            return;
        }

        foreach (var operation in file.All)
        {
            if (operation is not IInvocationOperation
                || operation.Syntax.ContainsDiagnostics
                || LoadedTable.Find(apis, file, operation, context.Options, context.CancellationToken) is not { } table)
            {
                continue;
            }

            var (isDefault, told) = table.Told(file, "separator");
            if (isDefault)
            {
                if (table.File.HasCommas)
                {
                    Report(context, file, table, "separator", "with tabs between its fields", "A line without tabs is one field, so numbers are missing", "','");
                }

                continue;
            }

            var separator = told?.Unwrap().ConstantValue is { HasValue: true, Value: char known } ? known
                : told is not null && CertainValue.ElementsOf(file, told) is { Length: 1 } only && only[0].Unwrap().ConstantValue is { HasValue: true, Value: char alone } ? alone
                : default(char?);
            if (separator is not { } between)
            {
                continue;
            }

            if (table.Told(file, "header").IsLeftOut && table.File.HasHeader(between))
            {
                Report(context, file, table, "header", "without a header", "Its first line becomes a row without numbers", "true");
            }

            if (table.Told(file, "quoting").IsLeftOut && table.File.HasQuotes(between))
            {
                Report(context, file, table, "quoting", "without quotes", $"A '{between}' in quotes moves what follows to the next column", "true");
            }
        }
    }

    private static void Report(SemanticModelAnalysisContext context, FileOperations file, LoadedTable table, string fact, string how, string consequence, string value)
    {
        var path = table.Call.Entry.Find(fact) ?? fact;
        var dot = path.IndexOf('.');
        var setting = path.Substring(dot + 1);
        var options = dot < 0 ? null : Setting.Read(file, table.Call.Operation, path).Options;
        // The options take several separators.
        var code = dot >= 0 && value[0] == '\'' ? $"new[] {{ {value} }}" : value;
        context.CancellationToken.ThrowIfCancellationRequested();
        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.TextLoaderDefaults,
            table.Call.Operation.Syntax.GetLocation(),
            options is null ? null : new[] { options.Syntax.GetLocation() },
            ImmutableDictionary<string, string?>.Empty.Add(SettingKey, setting).Add(ValueKey, code),
            table.File.Name,
            how,
            consequence,
            dot < 0 ? $"{setting}: {code}" : $"{setting} = {code}"));
    }
}
