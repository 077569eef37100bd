using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>MLH5001: numbers and dates of data that are read with the culture of the machine.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CultureParsedDataAnalyzer : HygieneAnalyzer
{
    /// <summary>The property with what the call makes of the text: the <c>gives</c> of its line, or <see cref="Rows"/>.</summary>
    internal const string GivesProperty = "gives";

    /// <summary>The property with the name of the parameter that takes the text, if the call can be told what the text may look like.</summary>
    internal const string StyleProperty = "style";

    /// <summary>The property with the name of the parameter that takes the culture.</summary>
    internal const string CultureProperty = "culture";

    /// <summary>What is given by something that reads a table. The additional location is the culture that stands there.</summary>
    internal const string Table = "table";

    /// <summary>What a call gives that loads a whole file.</summary>
    internal const string Rows = "rows";

    private const string NumberHarm = "On a German machine '1.5' becomes 15, without an exception";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.CultureParsedData);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        var cancellationToken = start.CancellationToken;
        var (compilation, options) = (start.Compilation, start.Options);
        var isSet = new Lazy<bool>(() => CultureSetting.IsMade(compilation, options, cancellationToken));
        start.RegisterFileAction(
            (context, file) => CheckLoads(context, file, apis, isSet), apis.Names(Role.Load, "culture"));
        start.RegisterFileAction(
            (context, file) => CheckReaders(context, file, apis, isSet), apis.Names(Role.Reader), apis.Names(Role.MachineCulture));
        if (!TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction(
                (context, file) => CheckParses(context, file, hygiene, isSet),
                apis.Names(Role.ParseText),
                apis.Names(Role.CutText, "gives").Union(apis.Names(Role.ReadText)));
        }
    }

    private static void CheckLoads(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis, Lazy<bool> isSet)
    {
        foreach (var operation in file.All)
        {
            if (operation is IInvocationOperation
                && ApiCall.Find(apis, Role.Load, operation) is { } load
                && load.OperandOf("culture") is { } culture
                && culture.IsNull()
                && !operation.Syntax.ContainsDiagnostics
                && !isSet.Value)
            {
                context.ReportDiagnostic(Report(load, Rows));
            }
        }
    }

    // A culture must be named here, and naming the current one says nothing.
    private static void CheckReaders(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis, Lazy<bool> isSet)
    {
        var reported = new HashSet<IOperation>();
        foreach (var operation in file.All)
        {
            if (operation is IObjectCreationOperation or IInvocationOperation
                && ApiCall.Find(apis, Role.Reader, operation) is { } reader
                && TableCulture.Find(apis, file, reader) is var (made, culture)
                && !made.Syntax.ContainsDiagnostics
                && reported.Add(made)
                && !isSet.Value)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleCatalog.CultureParsedData,
                    made.Syntax.GetLocation(),
                    new[] { culture.Syntax.GetLocation() },
                    ImmutableDictionary<string, string?>.Empty.Add(GivesProperty, Table),
                    ShortText.Of(made.Syntax),
                    NumberHarm));
            }
        }
    }

    private static void CheckParses(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene, Lazy<bool> isSet)
    {
        foreach (var operation in file.All)
        {
            if (operation is IInvocationOperation or IMethodReferenceOperation
                && ParsedText.Find(hygiene.Apis, file, operation) is { } parsed
                && MachineCulture.Decides(parsed)
                && !operation.Syntax.ContainsDiagnostics
                && !operation.IsInExpressionTree())
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (ParsedData.Is(context, file, hygiene, parsed) && !isSet.Value)
                {
                    context.ReportDiagnostic(Report(parsed.Call, parsed.Call.Entry.Find("gives")!));
                }
            }
        }
    }

    private static Diagnostic Report(ApiCall call, string gives)
    {
        var harm = string.Equals(gives, "time", StringComparison.Ordinal)
            ? "'01/02/2024' is in January on one machine and in February on another"
            : NumberHarm;
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(GivesProperty, gives)
            .Add(StyleProperty, call.Entry.Find("style"))
            .Add(CultureProperty, call.Entry.Find("culture"));
        return Diagnostic.Create(
            RuleCatalog.CultureParsedData, call.Operation.Syntax.GetLocation(), properties, ShortText.Of(call.Operation.Syntax), harm);
    }
}
