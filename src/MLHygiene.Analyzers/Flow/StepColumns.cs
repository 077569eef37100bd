using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>The columns of a table that a step of a chain reads and writes.</summary>
internal sealed class StepColumns
{
    private static readonly string[] OwnReads = { "label", "features", "group" };

    private readonly FileOperations _file;
    private readonly HashSet<string> _reads = new(StringComparer.Ordinal);
    private readonly ImmutableArray<(string Name, IOperation Place)>.Builder _writes = ImmutableArray.CreateBuilder<(string, IOperation)>();
    private bool _mayReadOthers;

    private StepColumns(FileOperations file) => _file = file;

    /// <summary>The columns that the step certainly writes, each with the expression that names it.</summary>
    public ImmutableArray<(string Name, IOperation Place)> Writes => _writes.ToImmutable();

    /// <summary>Reads a step; null is one that is not known, and may read every column.</summary>
    public static StepColumns Of(ApiTable apis, FileOperations file, ApiCall? step)
    {
        var columns = new StepColumns(file);
        if (step is null || step.Entry["learns"] is "model" || ApiCall.Find(apis, Role.Column, step.Operation) is not { } written)
        {
            columns._mayReadOthers = true;
            return columns;
        }

        columns.AddSettings(step);
        if (written.OperandOf("columns") is { } pairs && !pairs.IsNull())
        {
            columns.AddPairs(apis, pairs);
        }
        else
        {
            columns.Add(written);
        }

        return columns;
    }

    /// <summary>Whether the step reads a column, or may read it.</summary>
    public bool MayRead(string column) => _mayReadOthers || _reads.Contains(column);

    private void AddSettings(ApiCall step)
    {
        foreach (var path in OwnReads.Select(step.Entry.Find).OfType<string>())
        {
            AddRead(Setting.Read(_file, step.Operation, path).Value);
        }
    }

    private void AddPairs(ApiTable apis, IOperation pairs)
    {
        if (CertainValue.ElementsOf(_file, pairs) is not { } elements)
        {
            _mayReadOthers = true;
            return;
        }

        foreach (var element in elements)
        {
            if (ApiCall.Find(apis, Role.Column, CertainValue.Of(_file, element, apis, Role.Column)) is { } pair)
            {
                Add(pair);
            }
            else
            {
                _mayReadOthers = true;
            }
        }
    }

    private void Add(ApiCall column)
    {
        var output = column.OperandOf("output");
        if (output is not null && CertainValue.TextOf(_file, output) is { } name)
        {
            _writes.Add((name, output));
        }

        if (column.OperandOf("inputs") is { } inputs && !inputs.IsNull())
        {
            if (CertainValue.ElementsOf(_file, inputs) is not { } elements)
            {
                _mayReadOthers = true;
                return;
            }

            foreach (var input in elements)
            {
                AddRead(input);
            }
        }
        else
        {
            // An input that is left out is the output's own.
            var input = output is null ? null : column.OperandOf("input");
            AddRead(input is not null && input.IsNull() ? output : input);
        }
    }

    private void AddRead(IOperation? name)
    {
        if (name is not null && CertainValue.TextOf(_file, name) is { } column)
        {
            _reads.Add(column);
        }
        else
        {
            _mayReadOthers = true;
        }
    }
}
