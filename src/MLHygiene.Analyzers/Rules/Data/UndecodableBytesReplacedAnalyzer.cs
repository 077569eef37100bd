using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>MLH5006: text whose wrong bytes, unknown letters or cut letters are replaced, so that different words become one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndecodableBytesReplacedAnalyzer : HygieneAnalyzer
{
    /// <summary>The property with the name of the parameter that takes the encoding; absent where there is none.</summary>
    internal const string EncodingProperty = "encoding";

    /// <summary>The property that is there where the report is about a block of bytes; the additional location is the loop.</summary>
    internal const string BlockProperty = "block";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.UndecodableBytesReplaced);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        start.RegisterFileAction((context, file) => CheckBlocks(context, file, apis), apis.Names(Role.Decode), apis.Names(Role.ReadBytes));
        start.RegisterFileAction(
            (context, file) => CheckTexts(context, file, hygiene),
            apis.Names(Role.ReadText, "encoding").Union(apis.Names(Role.ReadText, "decodes")).Union(apis.Names(Role.WriteText, "encoding")));
    }

    private static void CheckBlocks(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        foreach (var operation in file.All)
        {
            if (operation is IInvocationOperation
                && ApiCall.Find(apis, Role.Decode, operation) is { } decode
                && DecodedBlock.LoopOf(apis, file, decode) is { } loop
                && !operation.Syntax.ContainsDiagnostics)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleCatalog.UndecodableBytesReplaced,
                    operation.Syntax.GetLocation(),
                    new[] { loop.Syntax.GetLocation() },
                    ImmutableDictionary<string, string?>.Empty.Add(BlockProperty, string.Empty),
                    ShortText.Of(operation.Syntax),
                    "decodes each block by itself, and a letter whose bytes stand in two blocks becomes U+FFFD",
                    "Keep one Decoder for all blocks, or read with a StreamReader"));
            }
        }
    }

    private static void CheckTexts(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        HashSet<IOperation>? origins = null;
        foreach (var operation in file.All)
        {
            if (!(operation is IInvocationOperation or IObjectCreationOperation)
                || operation.Syntax.ContainsDiagnostics
                || Decoder(hygiene.Apis, operation) is not { } call
                || LossyEncoding.Of(hygiene.Apis, file, call) is var replacement && replacement == Replacement.None
                || !hygiene.Gate.Admits(context, operation.Syntax.SpanStart))
            {
                continue;
            }

            var isTokens = call.Entry.Role == Role.ReadText
                ? (origins ??= TokenTexts.OriginsIn(hygiene.Apis, file)).Contains(operation)
                : replacement == Replacement.Letters && WritesTokens(hygiene.Apis, file, call);
            if (isTokens)
            {
                context.ReportDiagnostic(Report(call, replacement));
            }
        }
    }

    private static ApiCall? Decoder(ApiTable apis, IOperation operation) =>
        ApiCall.Find(apis, Role.ReadText, operation) is { } read && (read.Entry.Find("encoding") ?? read.Entry.Find("decodes")) is not null ? read
            : ApiCall.Find(apis, Role.WriteText, operation) is { } write && write.OperandOf("encoding") is not null ? write
            : null;

    private static bool WritesTokens(ApiTable apis, FileOperations file, ApiCall write)
    {
        var pieces = new TextPieces(apis, file);
        var texts = write.OperandOf("text") is { } text
            ? new[] { text }
            : WrittenText.In(apis, file).Where(written => written.Ways.Contains(write.Operation)).Select(written => written.Text);
        return texts.SelectMany(written => pieces.Of(written))
            .Any(piece => piece.Variable() is { } variable && TokenTexts.Says(variable.Name));
    }

    private static Diagnostic Report(ApiCall call, Replacement replacement)
    {
        var parameter = call.OperandOf("encoding") is not null || !string.Equals(call.Entry.Find("decodes"), "utf-8", StringComparison.Ordinal)
                || call.Operation is IObjectCreationOperation
            ? call.Entry.Find("encoding") ?? "encoding"
            : null;
        var properties = ImmutableDictionary<string, string?>.Empty;
        var written = call.OperandOf("encoding") is { } encoding && call.Operation.ArgumentFor(call.Entry.Find("encoding")!) is { ArgumentKind: ArgumentKind.Explicit }
            ? new[] { encoding.Syntax.GetLocation() }
            : Enumerable.Empty<Location>();
        return Diagnostic.Create(
            RuleCatalog.UndecodableBytesReplaced,
            call.Operation.Syntax.GetLocation(),
            written,
            parameter is null ? properties : properties.Add(EncodingProperty, parameter),
            ShortText.Of(call.Operation.Syntax),
            replacement == Replacement.Letters
                ? "makes '?' of every letter that ASCII does not have"
                : "makes U+FFFD of every byte that is not UTF-8",
            "Pass a UTF8Encoding that throws on invalid bytes");
    }
}
