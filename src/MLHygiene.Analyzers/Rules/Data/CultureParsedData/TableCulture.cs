using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Finds where a reader of tables is given the culture of the machine: itself, or with its settings.</summary>
internal static class TableCulture
{
    /// <summary>The reader or the settings, and the culture as it is written there; null where it is another one, or not known.</summary>
    public static (IOperation Made, IOperation Culture)? Find(ApiTable apis, FileOperations file, ApiCall reader) =>
        reader.OperandOf("culture") is { } culture ? Named(apis, file, reader.Operation, culture)
        : reader.OperandOf("settings") is { } settings && CertainValue.Of(file, settings) is IObjectCreationOperation made
            ? made.Arguments.Select(argument => Named(apis, file, made, argument.Value)).FirstOrDefault(found => found is not null)
        : null;

    private static (IOperation Made, IOperation Culture)? Named(ApiTable apis, FileOperations file, IOperation made, IOperation culture) =>
        ApiCall.Find(apis, Role.MachineCulture, CertainValue.Of(file, culture)) is not null ? (made, culture) : null;
}
