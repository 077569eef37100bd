using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>MLH5002: numbers and times of data that are written with the culture of the machine.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CultureWrittenDataAnalyzer : HygieneAnalyzer
{
    /// <summary>The property with the form of the text, which decides how a culture is named: one of the constants here.</summary>
    internal const string FormProperty = "form";

    /// <summary>The property with the name of the parameter that takes the culture.</summary>
    internal const string CultureProperty = "culture";

    /// <summary>The property with the number of additional locations, the first ones, that are rows of values.</summary>
    internal const string RowsProperty = "rows";

    /// <summary>An interpolated text.</summary>
    internal const string Interpolation = "interpolation";

    /// <summary>An interpolated text that a builder puts together itself, and can be given a culture for.</summary>
    internal const string Handler = "handler";

    /// <summary>A call that takes the culture behind the other arguments. The additional location, if there is one, names the wrong culture.</summary>
    internal const string CultureLast = "last";

    /// <summary>A call that takes the culture before the other arguments. The additional location is the same.</summary>
    internal const string CultureFirst = "first";

    /// <summary>A call that takes a template and no culture.</summary>
    internal const string Template = "template";

    /// <summary>Values that become text where they stand: they are the additional locations.</summary>
    internal const string Values = "values";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.CultureWrittenData);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        var cancellationToken = start.CancellationToken;
        var (compilation, options) = (start.Compilation, start.Options);
        var isSet = new Lazy<bool>(() => CultureSetting.IsMade(compilation, options, cancellationToken));
        start.RegisterFileAction((context, file) => CheckSaves(context, file, apis, isSet), apis.Names(Role.Save));
        if (!TestFrameworks.IsReferencedBy(compilation))
        {
            start.RegisterFileAction((context, file) => CheckTexts(context, file, hygiene, isSet), WrittenText.NamesIn(apis));
        }
    }

    private static void CheckSaves(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis, Lazy<bool> isSet)
    {
        foreach (var operation in file.All)
        {
            if (ApiCall.Find(apis, Role.Save, operation) is { } save
                && IsMachineCulture(apis, save)
                // A comma that is both would throw.
                && save.OperandOf("separator")?.ConstantValue.Value is not (',' or ",")
                && !operation.Syntax.ContainsDiagnostics
                && !isSet.Value)
            {
                context.ReportDiagnostic(Report(save.Operation.Syntax, CultureLast, save.Entry["culture"], Harm.Number, Written(save)));
            }
        }
    }

    // Where a culture must be named, naming the current one says nothing.
    private static bool IsMachineCulture(ApiTable apis, ApiCall save) =>
        save.OperandOf("culture") is { } culture
        && (culture.IsNull()
            || save.Operation.ArgumentFor(save.Entry["culture"]) is { Parameter.IsOptional: false } && ApiCall.Find(apis, Role.MachineCulture, culture.Unwrap()) is not null);

    private static void CheckTexts(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene, Lazy<bool> isSet)
    {
        foreach (var data in WrittenData.In(hygiene.Apis, file))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (data.Text.IsByMachineCulture
                && data.Values.Where(value => PrintedValue.DependsOnCulture(hygiene.Apis, data.Text, value)).ToList() is { Count: > 0 } values
                && !data.Text.Operation.Syntax.ContainsDiagnostics
                && data.Is(context, file, hygiene)
                && !isSet.Value)
            {
                context.ReportDiagnostic(Report(hygiene.Apis, data, values));
            }
        }
    }

    private static Diagnostic Report(ApiTable apis, WrittenData data, List<TextPart> values)
    {
        var harm = values.TrueForAll(PrintedValue.IsTime) ? Harm.Time : data.HasComma(apis) ? Harm.Columns : Harm.Number;
        var text = data.Text;
        var form = FormOf(text);
        var rows = values.Where(value => PrintedValue.IsRow(apis, value)).ToList();
        var places = string.Equals(form, Values, StringComparison.Ordinal) ? rows.Concat(values.Except(rows)).Select(value => value.Value!.Syntax)
            : text.Call is { } call ? Written(call)
            : Enumerable.Empty<SyntaxNode>();
        return Report(PlaceOf(text, values), form, text.Call?.Entry.Find("culture"), harm, places, rows.Count);
    }

    private static string FormOf(FormattedText text) =>
        text.Operation is IInterpolatedStringOperation ? Interpolation
        : text.Call is not { } call ? Values
        : HasHandler(call) ? call.OperandOf("culture") is null ? Handler : CultureFirst
        : call.OperandOf("template") is not null ? call.Entry.Find("culture") is null ? Template : CultureFirst
        : call.Entry.Find("to") is null && call.Entry.Find("culture") is not null ? CultureLast
        : Values;

    // What is added to a builder or writer stands behind all that was added before: the report stands at what is turned into text.
    private static SyntaxNode PlaceOf(FormattedText text, List<TextPart> values) =>
        text.Call is not { } call || call.Entry.Find("to") is null ? text.Operation.Syntax
        : HasHandler(call) ? ((IInvocationOperation)call.Operation).Arguments.First(argument => IsHandler(argument)).Value.Syntax
        : call.OperandOf("template") is { } template ? template.Syntax
        : values[0].Value!.Syntax;

    private static bool HasHandler(ApiCall call) => call.Operation is IInvocationOperation invocation && invocation.Arguments.Any(IsHandler);

    private static bool IsHandler(IArgumentOperation argument) => argument.Value is IInterpolatedStringHandlerCreationOperation;

    // The culture that stands there.
    private static IEnumerable<SyntaxNode> Written(ApiCall call) =>
        call.Entry.Find("culture") is { } parameter && call.Operation.ArgumentFor(parameter) is { ArgumentKind: ArgumentKind.Explicit } argument
            ? new[] { argument.Value.Syntax }
            : Enumerable.Empty<SyntaxNode>();

    private static Diagnostic Report(SyntaxNode place, string form, string? culture, string harm, IEnumerable<SyntaxNode> places, int rows = 0)
    {
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(FormProperty, form)
            .Add(CultureProperty, culture)
            .Add(RowsProperty, rows.ToString(CultureInfo.InvariantCulture));
        return Diagnostic.Create(
            RuleCatalog.CultureWrittenData,
            place.GetLocation(),
            places.Select(other => other.GetLocation()),
            properties,
            ShortText.Of(place),
            harm);
    }

    /// <summary>What becomes of data on another machine.</summary>
    private static class Harm
    {
        public const string Number = "On a German machine 1.5 becomes '1,5', which other machines read as 15";
        public const string Columns = "On a German machine 1.5 becomes '1,5', which is two columns";
        public const string Time = "The second of January is '1/2/2024' on one machine and '02.01.2024' on another";
    }
}
